/**
 * The first mistake in the form of an XML text: tags that do not close each other, an attribute twice or without
 * quotes, a sign that should be an entity. `undefined` when there is none.
 */
export function findXmlMistake(xml: string): string | undefined {
  const open: string[] = [];
  const pieces = /<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>|([^<]+)|</g;
  for (const [whole, closing, name = '', attributes = '', selfClosing, text] of xml.matchAll(pieces)) {
    if (whole.startsWith('<?')) continue;
    const mistake = text === undefined ? undefined : findTextMistake(text, open);
    if (mistake !== undefined) return mistake;
    if (text !== undefined) continue;
    if (whole === '<') return 'a `<` that begins no tag';
    if (closing === '/') {
      const last = open.pop();
      if (last !== name) return `</${name}> closes <${last ?? 'nothing'}>`;
      continue;
    }
    const wrong = findAttributeMistake(name, attributes);
    if (wrong !== undefined) return wrong;
    if (selfClosing !== '/') open.push(name);
  }
  return open.length > 0 ? `<${open.at(-1) ?? ''}> is not closed` : undefined;
}

function findTextMistake(text: string, open: readonly string[]): string | undefined {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) return `a bare & in \`${text.trim()}\``;
  return open.length === 0 && text.trim() !== '' ? `\`${text.trim()}\` stands outside all tags` : undefined;
}

function findAttributeMistake(tag: string, attributes: string): string | undefined {
  const names = [...attributes.matchAll(/\s+([\w:.-]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)].map(
    ([, name = '']) => name,
  );
  const rest = attributes.replace(/\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*')/g, '').trim();
  if (rest !== '') return `<${tag}> has the attribute \`${rest}\``;
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return `<${tag}> has ${twice} twice`;
  return findTextMistake(attributes, [tag]);
}
