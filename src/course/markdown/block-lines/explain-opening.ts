import { adviseName, nearest } from '../../nearest.ts';
import { directiveNames } from '../../schemas/directives.ts';
import type { Complaint } from './block-line.ts';
import { containerNames, type OpeningParts } from './opening-parts.ts';

/** Says what is wrong with a line that opens a block; `undefined` when nothing is. The first cause is enough. */
export function explainOpening(parts: OpeningParts): Complaint | undefined {
  for (const explain of explainers) {
    const complaint = explain(parts);
    if (complaint) return complaint;
  }
  return undefined;
}

type Explainer = (parts: OpeningParts) => Complaint | undefined;

const explainers: readonly Explainer[] = [
  wideColons,
  blockWithoutContent,
  tooFewColons,
  noName,
  unknownName,
  spaceBeforeName,
  missingBraces,
  unreadableBraces,
  spaceBeforeBraces,
  textBehind,
  invisibleSign,
];

function wideColons({ colons, prefix, corrected }: OpeningParts): Complaint | undefined {
  if (!colons.includes('：')) return undefined;
  return {
    column: prefix.length + 1,
    message: `\`${colons}\` are the wide colons of another keyboard`,
    advice: `write \`${corrected}\``,
  };
}

function blockWithoutContent({ name, colons, prefix }: OpeningParts): Complaint | undefined {
  if (!directiveNames('leaf').includes(name)) return undefined;
  return {
    column: prefix.length + 1,
    message: `\`${colons}${name}\` is written with ${colons.length} colons`,
    advice: `write \`::${name}\` on a line of its own; it holds nothing and needs no end`,
    lossy: true,
  };
}

function tooFewColons({ name, colons, prefix, corrected }: OpeningParts): Complaint | undefined {
  if (colons.length >= 3) return undefined;
  const number = colons.length === 1 ? 'one colon' : 'two colons';
  return {
    column: prefix.length + 1,
    message: `\`${colons}${name}\` is written with ${number}`,
    advice: `write \`${corrected}\`, and \`:::\` where it ends`,
    lossy: true,
  };
}

function noName({ name, prefix, colons, space, braces, trailing }: OpeningParts): Complaint | undefined {
  if (name !== '') return undefined;
  return {
    column: prefix.length + 1,
    message: `\`${(colons + space + braces + trailing).trim()}\` does not say which block it opens`,
    advice: 'write it like `:::question{#id}`',
    lossy: true,
  };
}

function unknownName({ name, prefix, fence }: OpeningParts): Complaint | undefined {
  if (containerNames.includes(name)) return undefined;
  return {
    column: prefix.length + 1,
    message: `\`${fence}${name}\` is not a block of this course`,
    advice: adviseName(
      `:::${name}`,
      containerNames.map((known) => `:::${known}`),
    ),
    ...(nearest(name, containerNames) === undefined ? { lossy: true } : {}),
  };
}

function spaceBeforeName({ space, name, prefix, fence, corrected }: OpeningParts): Complaint | undefined {
  if (space === '') return undefined;
  return {
    column: prefix.length + 1,
    message: `there is a space in \`${fence}${space}${name}\``,
    advice: `write \`${corrected}\``,
  };
}

function missingBraces(parts: OpeningParts): Complaint | undefined {
  const { unbraced, trailing, name, label, gap, corrected } = parts;
  if (unbraced === '') return undefined;
  const [first = ''] = unbraced.split(/\s/);
  const lacking = trailing.trim().endsWith('}') ? 'a `{` is missing before' : 'there are no braces around';
  return {
    column: columnBehind(parts, name + label + gap),
    message: `${lacking} \`${first}\``,
    advice: `write \`${corrected}\``,
  };
}

function unreadableBraces(parts: OpeningParts): Complaint | undefined {
  const { saved, fence, name, label, gap } = parts;
  if (saved.problem === undefined) return undefined;
  const column = columnBehind(parts, name + label + gap);
  const block = `\`${fence}${name}\``;
  const explanations = {
    'curly-quotes': {
      message: `the quotation marks in the braces of ${block} are curly`,
      advice: `write straight ones: \`${saved.text}\``,
    },
    'open-quote': {
      message: `a quotation mark in the braces of ${block} is not closed`,
      advice: 'close it before the `}`',
      lossy: true,
    },
    'open-braces': {
      message: `the braces of ${block} are not closed`,
      advice: 'end them with `}` on the same line',
    },
  } as const;
  return { column, ...explanations[saved.problem] };
}

function spaceBeforeBraces(parts: OpeningParts): Complaint | undefined {
  const { gap, braces, fence, name, label, corrected } = parts;
  if (gap === '' || braces === '') return undefined;
  return {
    column: columnBehind(parts, name + label),
    message: `there is a space before the braces of \`${fence}${name}\``,
    advice: `write \`${corrected}\` without the space`,
  };
}

function textBehind(parts: OpeningParts): Complaint | undefined {
  const { trailing, name, label, gap, braces, corrected } = parts;
  const text = trailing.trim();
  if (text === '') return undefined;
  const before = name + label + gap + braces + (/^\s*/.exec(trailing)?.[0] ?? '');
  return {
    column: columnBehind(parts, before),
    message: `\`${text}\` stands behind \`${corrected}\` on the same line`,
    advice: /^:+$/.test(text)
      ? 'put the colons on a line of their own, where the block ends'
      : 'put it on the next line',
  };
}

/** A tab or a fixed space at the end of the line becomes a part of the name. */
function invisibleSign(parts: OpeningParts): Complaint | undefined {
  const { gap, trailing, name, label, braces, corrected } = parts;
  if (!/[^ ]/.test(gap + trailing)) return undefined;
  return {
    column: columnBehind(parts, name + label + braces),
    message: `an invisible sign stands behind \`${corrected}\``,
    advice: 'delete everything behind it on the line',
  };
}

function columnBehind({ prefix, colons, space }: OpeningParts, text: string): number {
  return prefix.length + colons.length + space.length + text.length + 1;
}
