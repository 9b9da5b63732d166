import type { Paragraph, PhrasingContent, Text } from 'mdast';

import type { Finding, Place } from '../../findings.ts';
import { placeOf, plainText, type MarkdownNode } from '../../markdown/nodes.ts';
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

/** Reads `type=blanks`: paragraphs with `[[right word|another right word]]`. */
export function readBlanks(input: BodyInput): ReadBody<BlanksBody> {
  const gaps = input.nodes.map((node) => hasGap(node));
  const first = gaps.indexOf(true);
  if (first === -1) return withoutAnswers(input, missing);
  const last = gaps.lastIndexOf(true);
  const reader = new GapReader(input);
  const text = input.nodes.slice(first, last + 1).map((node) => reader.replaceGaps(node));
  return {
    body: { fields: reader.fields },
    prompt: input.nodes.slice(0, first),
    explanation: input.nodes.slice(last + 1),
    parts: { text },
    findings: [...reader.findings, ...reader.fields.flatMap(findEmptyGap)],
  };
}

const missing = {
  message: 'a question of `type=blanks` has no gap to fill',
  advice: 'write the missing word as `[[word]]`, or `[[word|another right word]]`',
};

function hasGap(node: MarkdownNode): boolean {
  return node.type === 'paragraph' && /\[\[.*?\]\]/s.test(plainText([node]));
}

/** Numbers the gaps of several paragraphs while it takes them out. */
class GapReader {
  readonly fields: BlankField[] = [];
  readonly findings: Finding[] = [];
  readonly #input: BodyInput;

  constructor(input: BodyInput) {
    this.#input = input;
  }

  /** The node with each gap as a directive `:blank{#key}`, which the page turns into a field. */
  replaceGaps(node: MarkdownNode): MarkdownNode {
    if (node.type !== 'paragraph') return node;
    const paragraph: Paragraph = {
      ...node,
      children: node.children.flatMap((child) => this.#replaceIn(child)),
    };
    if (plainText([paragraph]).includes('[[')) this.findings.push(this.#markup(node));
    return paragraph;
  }

  #replaceIn(node: PhrasingContent): readonly PhrasingContent[] {
    if (node.type !== 'text') return [node];
    return node.value.split(/(\[\[.*?\]\])/s).flatMap((piece) => this.#pieceOf(piece, node));
  }

  #pieceOf(piece: string, node: Text): readonly PhrasingContent[] {
    const gap = /^\[\[(.*)\]\]$/s.exec(piece);
    if (!gap) return piece === '' ? [] : [{ type: 'text', value: piece }];
    const key = optionKey(this.fields.length);
    const accepted = (gap[1] ?? '')
      .split('|')
      .map((word) => word.trim())
      .filter((word) => word !== '');
    this.fields.push({ key, accepted, place: placeOf(node, this.#input.source) });
    return [{ type: 'textDirective', name: 'blank', attributes: { id: key }, children: [] }];
  }

  #markup(node: MarkdownNode): Finding {
    const place = placeOf(node, this.#input.source);
    const message = 'a gap `[[…]]` has bold, italic or a link inside';
    return {
      rule: 'blanks-gap',
      severity: 'error',
      place,
      message,
      advice: 'write only words between `[[` and `]]`',
    };
  }
}

function findEmptyGap({ accepted, place }: BlankField): readonly Finding[] {
  if (accepted.length > 0) return [];
  const advice = 'write the right word between the brackets: `[[word]]`';
  return [{ rule: 'blanks-gap', severity: 'error', place, message: 'a gap has no right word', advice }];
}
