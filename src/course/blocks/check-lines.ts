import type { Paragraph } from 'mdast';

import type { Finding, Place } from '../findings.ts';
import { sourceOf } from '../markdown/nodes.ts';
import type { SourceText } from '../source-text.ts';

/** A line of a paragraph that was meant as an item or a heading, as far as its author's meaning is plain. */
interface Slip {
  readonly sign: RegExp;
  /** How many lines of a paragraph must begin so; a dash alone may begin a sentence. */
  readonly least: 1 | 2;
  readonly explain: (sign: string) => Pick<Finding, 'rule' | 'message' | 'advice'>;
}

const slips: readonly Slip[] = [
  {
    sign: /^#{1,6}(?=[^\S \t])/,
    least: 1,
    explain: (sign) => ({
      rule: 'heading',
      message: `a fixed space stands behind \`${sign}\`, which makes no heading of the line`,
      advice: `delete it, and type \`${sign} …\` with the space bar`,
    }),
  },
  {
    sign: /^(?:[-*+]|\d{1,3}[.)])(?=[^\S \t])/,
    least: 1,
    explain: (sign) => ({
      rule: 'list-line',
      message: `a fixed space stands behind \`${sign}\`, which makes no item of the line`,
      advice: `delete it, and type \`${sign} …\` with the space bar`,
    }),
  },
  { sign: /^[•·‣●▪◦\uF0A7\uF0B7](?=\s|\p{L})/u, least: 1, explain: explainBullet },
  { sign: /^[–—−](?=\s)/, least: 2, explain: explainBullet },
  {
    sign: /^-(?=\p{L})/u,
    least: 2,
    explain: (sign) => ({
      rule: 'list-line',
      message: `a space is missing behind \`${sign}\`, so that the lines become one`,
      advice: `write \`${sign} …\` with a space`,
    }),
  },
];

function explainBullet(sign: string): Pick<Finding, 'rule' | 'message' | 'advice'> {
  // Bullets of a word processor that no other font has.
  const shown = /[\uF0A7\uF0B7]/.test(sign) ? 'a bullet of another program' : `\`${sign}\``;
  return {
    rule: 'list-line',
    message: `the line begins with ${shown}, which makes no item of it: the lines become one`,
    advice: 'begin each item with a hyphen and a space: `- …`',
  };
}

const twice = {
  rule: 'list-line',
  message: 'an item has two signs at its beginning',
  advice: 'take the second out: the hyphen or the number is enough',
};

function isBehindSign({ line, column }: Place, source: SourceText): boolean {
  return /^[\s>]*(?:[-*+]|\d+[.)])\s+$/.test(source.line(line).slice(0, column - 1));
}

/**
 * Finds lines of a paragraph that were meant as items or headings, and that Markdown runs together.
 */
export function checkLines(node: Paragraph, source: SourceText): readonly Finding[] {
  const lines = linesOf(node, source);
  for (const { sign, least, explain } of slips) {
    const meant = lines.filter(({ text }) => sign.test(text));
    const [first] = meant;
    if (!first || meant.length < least) continue;
    const { offset, text } = first;
    const place = source.placeAt(offset);
    if (explain === explainBullet && isBehindSign(place, source))
      return [{ severity: 'error', place, ...twice }];
    return [{ severity: 'error', place, ...explain(sign.exec(text)?.[0] ?? '') }];
  }
  return [];
}

/** The lines of a paragraph without indentation and quotation signs. */
function linesOf(
  node: Paragraph,
  source: SourceText,
): readonly { readonly text: string; readonly offset: number }[] {
  let offset = node.position?.start.offset ?? 0;
  return sourceOf(node, source)
    .split('\n')
    .map((line) => {
      const text = line.replace(/^[ \t>]*/, '');
      const found = { text, offset: offset + line.length - text.length };
      offset += line.length + 1;
      return found;
    });
}
