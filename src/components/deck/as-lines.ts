/** Paragraphs as lines, for a heading, which takes no paragraphs. HTML. */
export function asLines(html: string): string {
  return html
    .replace(/<p(?:\s[^>]*)?>/g, '<span class="tp-slide__line">')
    .replaceAll('</p>', '</span>')
    .trim();
}
