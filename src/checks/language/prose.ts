/** What stands in a page and is no text of it: frontmatter, code, tags, braces, addresses of links. */
const notProse = [
  String.raw`^\uFEFF?---\r?\n[\s\S]*?\n---`,
  String.raw`(?<=\n) *(\`{3,}|~{3,})[^\n]*\n[\s\S]*?\n *\1`,
  String.raw`(\`+)[^\`\n]+\2`,
  String.raw`<\/?[A-Za-z][^<>]*>`,
  String.raw`(?<!\\)\{[^{}]*\}`,
  String.raw`\]\([^()\s]*(?:\s[^()\n]*)?\)`,
].join('|');

/** A page with spaces for everything that is no text of it: lines and columns are those of the file. */
export function proseOf(page: string): string {
  return page.replace(new RegExp(notProse, 'g'), (other) => other.replace(/[^\r\n]/g, ' '));
}
