import type { Text } from 'mdast';

import type { Finding, Place } from '../findings.ts';
import { sourceOf } from '../markdown/nodes.ts';
import type { SourceText } from '../source-text.ts';

/** Finds Markdown that did not become what its author meant and would be printed with its signs. */
export function checkPlainText(node: Text, source: SourceText): readonly Finding[] {
  const written = sourceOf(node, source);
  const start = node.position?.start.offset ?? 0;
  const slip = slips.find(({ pattern }) => pattern.test(written));
  if (!slip) return [];
  const found = slip.pattern.exec(written);
  const place = source.placeAt(start + (found?.index ?? 0));
  return [slip.finding(found?.[0].trim() ?? '', place)];
}

/** A gap outside of a question, where nobody could fill it. */
export function checkGaps(node: Text, source: SourceText): readonly Finding[] {
  const written = sourceOf(node, source);
  const [gap] = /(?<!\\)\[\[[^[\]\n]+\]\]/.exec(written) ?? [];
  if (gap === undefined) return [];
  const place = source.placeAt((node.position?.start.offset ?? 0) + written.indexOf(gap));
  const advice = 'move it into one, or write the word without brackets';
  return [
    error('blanks-gap', place, `the gap \`${gap}\` stands outside of a question of \`type=blanks\``, advice),
  ];
}

/** Footnotes come out in English, outside of the page's frame. */
export function footnote(place: Place): Finding {
  return error(
    'footnote',
    place,
    'the page has a footnote',
    'cite with `:source[]{#id}`, or put the remark into the text',
  );
}

interface Slip {
  readonly pattern: RegExp;
  readonly finding: (written: string, place: Place) => Finding;
}

const slips: readonly Slip[] = [
  { pattern: /(?<!\\)\[\^[^\]\s]+\]/, finding: (_written, place) => footnote(place) },
  {
    pattern: /^#{2,6}(?=[^\s#])/m,
    finding: (written, place) =>
      error(
        'heading',
        place,
        `there is no space behind \`${written}\``,
        `write \`${written} …\` with a space`,
      ),
  },
  {
    pattern: /(?<!\\)\[[^\]\n]+\] +\((?:[^)\s]*\.mdx?|https?:)[^)\s]*\)/,
    finding: (written, place) =>
      error(
        'link-form',
        place,
        `\`${written}\` has a space in the link`,
        `write \`${written.replace(/\] +\(/, '](')}\``,
      ),
  },
  {
    pattern: /(?<!\\)\[[^\]\n]+\]\((?:[^)\s]*\.mdx(?:#[\w-]*)?|#[\w-]+)(?=$|\n|[.,;:!?]?[ \t]+(?![#"'\t ]))/,
    finding: (written, place) =>
      error('link-form', place, `the link \`${written}\` is not closed`, `write \`${written})\``),
  },
  {
    // The address itself has become a link.
    pattern: /(?<!\\)\[[^\]\n]+\]\($/,
    finding: (written, place) =>
      error(
        'link-form',
        place,
        `the link \`${written}…\` is not closed, or there is a space in its address`,
        'write `)` behind the address, and `%20` for a space in it',
      ),
  },
  {
    pattern: /\]\([^)\n]* [^)\n]*\)/,
    finding: (written, place) =>
      error(
        'link-form',
        place,
        `the address \`${written.slice(1)}\` has a space`,
        'write `%20` for it, or rename the file',
      ),
  },
  {
    pattern: /\([^()\n]+\)\[[^\]\n]*(?:\.mdx?|:\/\/|#)[^\]\n]*\]/,
    finding: (written, place) =>
      error(
        'link-form',
        place,
        `\`${written}\` has its brackets the wrong way round`,
        'write `[text](address)`',
      ),
  },
  {
    pattern: /(?<!\\)\[[^\]\n]+\]\[[^\]\n]*\]/,
    finding: (written, place) =>
      error(
        'link-form',
        place,
        `\`${written}\` leads nowhere`,
        'write the address in round brackets: `[text](address)`',
      ),
  },
  {
    pattern: /^\|.*\|[ \t]*$/m,
    finding: (_written, place) =>
      error('table', place, 'a table is printed as text', 'put a line `| --- | --- |` under its first line'),
  },
  {
    pattern: /(?<!\\)\*\*/,
    finding: (_written, place) => ({
      ...error(
        'emphasis',
        place,
        '`**` is printed as it is',
        'put it close to the word on both sides, without a space',
      ),
      severity: 'warning',
    }),
  },
];

function error(rule: string, place: Place, message: string, advice: string): Finding {
  return { rule, severity: 'error', place, message, advice };
}
