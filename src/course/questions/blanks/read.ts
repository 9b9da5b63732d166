import type { PhrasingContent, Text } from 'mdast';

import type { Finding, Place } from '../../findings.ts';
import { placeOf, plainText, sourceOf, type MarkdownNode } from '../../markdown/nodes.ts';
import type { SourceText } from '../../source-text.ts';
import { withoutAnswers, type BodyInput, type ReadBody } from '../body.ts';
import { optionKey } from '../question.ts';

/** One gap in a text, with the words that fill it rightly. */
export interface BlankField {
  readonly key: string;
  readonly accepted: readonly string[];
  readonly place: Place;
}

export interface BlanksBody {
  readonly fields: readonly BlankField[];
}

/** A gap without another inside. */
const gapPattern = /\[\[[^[\]]*\]\]/;

/** Reads `type=blanks`: paragraphs with `[[right word|another right word]]`. */
export function readBlanks(input: BodyInput): ReadBody<BlanksBody> {
  const { nodes, source } = input;
  const gaps = nodes.map((node) => node.type === 'paragraph' && hasGap(node));
  const first = gaps.indexOf(true);
  if (first === -1) return withoutGaps(input);
  const last = gaps.lastIndexOf(true);
  const reader = new GapReader(source);
  const text = nodes.slice(first, last + 1).map((node) => reader.replaceGaps(node));
  return {
    body: { fields: reader.fields },
    prompt: nodes.slice(0, first),
    explanation: nodes.slice(last + 1),
    parts: { text },
    findings: [
      ...[...nodes.slice(0, first), ...text, ...nodes.slice(last + 1)].flatMap((node) =>
        findLostGap(node, source),
      ),
      ...reader.findings,
    ],
  };
}

const missing = {
  message: 'a question of `type=blanks` has no gap to fill',
  advice: 'write the missing word as `[[word]]`, or `[[word|another right word]]`',
};

/** Perhaps there are gaps in a wrong place. */
function withoutGaps(input: BodyInput): ReadBody<never> {
  const lost = input.nodes.flatMap((node) => findLostGap(node, input.source));
  const none = withoutAnswers(input, missing);
  return lost.length > 0 ? { ...none, findings: lost } : none;
}

function hasGap(node: MarkdownNode): boolean {
  return gapPattern.test(plainText([node]));
}

/** Numbers the gaps of several paragraphs while it takes them out. */
class GapReader {
  readonly fields: BlankField[] = [];
  readonly findings: Finding[] = [];
  readonly #source: SourceText;

  constructor(source: SourceText) {
    this.#source = source;
  }

  /** The node with each gap as a directive `:blank{#key}`, which the page turns into a field. */
  replaceGaps(node: MarkdownNode): MarkdownNode {
    if (node.type !== 'paragraph') return node;
    return { ...node, children: node.children.flatMap((child) => this.#replaceIn(child)) };
  }

  #replaceIn(node: PhrasingContent): readonly PhrasingContent[] {
    if (node.type !== 'text') return [node];
    const places = placesOfGaps(node, this.#source);
    const pieces = node.value.split(new RegExp(`(${gapPattern.source})`));
    return pieces.flatMap((piece, index): readonly PhrasingContent[] => {
      if (!gapPattern.test(piece)) return piece === '' ? [] : [{ type: 'text', value: piece }];
      const inBrackets =
        pieces[index - 1]?.endsWith('[') === true && pieces[index + 1]?.startsWith(']') === true;
      return [this.#fieldOf(piece, places.shift() ?? placeOf(node, this.#source), inBrackets)];
    });
  }

  #fieldOf(gap: string, place: Place, inBrackets: boolean): PhrasingContent {
    const key = optionKey(this.fields.length);
    const words = gap
      .slice(2, -2)
      .split('|')
      .map((word) => word.replace(/\s+/g, ' ').trim());
    this.fields.push({ key, accepted: words.filter((word) => word !== ''), place });
    if (words.includes('')) this.findings.push(emptyGap(place, words.length > 1));
    if (inBrackets) this.findings.push(gapFinding(place, ...thirdBracket));
    return { type: 'textDirective', name: 'blank', attributes: { id: key }, children: [] };
  }
}

/** Where each gap of a text begins. */
function placesOfGaps(node: Text, source: SourceText): Place[] {
  const start = node.position?.start.offset ?? 0;
  const written = sourceOf(node, source).matchAll(new RegExp(gapPattern.source, 'g'));
  return [...written].map(({ index }) => source.placeAt(start + index));
}

const thirdBracket = [
  'a gap has three brackets, and the outer ones would be printed',
  'write two on each side: `[[word]]`',
] as const;

function emptyGap(place: Place, hasOthers: boolean): Finding {
  return hasOthers
    ? gapFinding(place, 'a right word of a gap is empty', 'take out the `|` that has nothing beside it')
    : gapFinding(place, 'a gap has no right word', 'write the right word between the brackets: `[[word]]`');
}

/** A gap that nobody could fill: it would be printed with its answer. */
function findLostGap(node: MarkdownNode, source: SourceText): readonly Finding[] {
  const place = placeOf(node, source);
  if (node.type !== 'paragraph') {
    if (!hasGap(node)) return [];
    const message = 'a gap `[[…]]` stands in a list, a table or a quotation';
    return [gapFinding(place, message, 'write the text with gaps as paragraphs at the margin')];
  }
  if (hasGap(node) || /\[\[.*\]\]/s.test(plainText([node]))) {
    const message = 'a gap `[[…]]` has bold, italic or a link in it or around it';
    return [gapFinding(place, message, 'write only words between `[[` and `]]`, and no signs around them')];
  }
  if (!plainText([node]).includes('[[')) return [];
  return [gapFinding(place, 'a gap `[[…` has no end', 'write `]]` behind the word')];
}

function gapFinding(place: Place, message: string, advice: string): Finding {
  return { rule: 'blanks-gap', severity: 'error', place, message, advice };
}
