import { toString } from 'mdast-util-to-string';

import { figureIds, figureLabels, isFigureId, type FigureId } from '../figures/figure-labels.ts';
import type { Finding, Place, Read } from '../findings.ts';
import { placeOf, plainText, type ContainerDirective, type MarkdownNode } from '../markdown/nodes.ts';
import { adviseName } from '../nearest.ts';
import { figureAttributesSchema } from '../schemas/directives.ts';
import type { SourceText } from '../source-text.ts';
import { findingsOf } from './block-finding.ts';
import { placeOfAttribute } from './place-of-attribute.ts';
import { readAttributes } from './read-attributes.ts';

/** A drawing of the course with the words of a lesson. */
export interface Figure {
  /** The drawing. */
  readonly id: FigureId;
  readonly place: Place;
  readonly sectionId: string | undefined;
  /** What it teaches, for everybody. */
  readonly caption: readonly MarkdownNode[];
  /** The words in the drawing, in the order that it fixes. */
  readonly labels: readonly string[];
  /** What it tells, for those who do not see it. */
  readonly alternative: string;
}

/** Reads a `:::figure` block: a caption, a list of labels, and a quotation that tells the same. */
export function readFigure(
  node: ContainerDirective,
  source: SourceText,
  sectionId: string | undefined,
): Read<Figure | undefined> {
  const { value: attributes } = readAttributes(node, figureAttributesSchema, source);
  const pieces = splitFigure(node);
  const labels = pieces.list?.children.map((item) => readLabel(item.children)) ?? [];
  const alternative = pieces.alternative ? plainText(pieces.alternative.children) : '';
  const around = findMissing(node, pieces, alternative, source);
  if (!attributes) return { value: undefined, findings: around };
  const { id } = attributes;
  if (!isFigureId(id)) return { value: undefined, findings: [unknownDrawing(node, id, source)] };
  const findings = [...around, ...checkLabels(pieces, id, labels, source)];
  if (labels.length !== figureLabels[id]) return { value: undefined, findings };
  const { caption } = pieces;
  return { value: { id, place: placeOf(node, source), sectionId, caption, labels, alternative }, findings };
}

/** A label as its author wrote it: a no-break space in it holds two words on one line. */
function readLabel(parts: readonly MarkdownNode[]): string {
  return parts
    .map((part) => toString(part))
    .join(' ')
    .replace(/[^\S\u00A0]+/g, ' ')
    .trim();
}

/** The pieces of a figure's block: what stands before the labels, the labels, the quotation after them. */
export function splitFigure({ children }: ContainerDirective) {
  const list = children.find((child) => child.type === 'list');
  const alternative = children.find((child) => child.type === 'blockquote');
  return {
    caption: children.filter((child) => child.type === 'paragraph'),
    list,
    alternative,
    strange: children.find((child) => child.type !== 'paragraph' && child !== list && child !== alternative),
  };
}

type Pieces = ReturnType<typeof splitFigure>;

function unknownDrawing(node: ContainerDirective, id: string, source: SourceText): Finding {
  const place = placeOfAttribute(node, 'id', source);
  const message = `there is no drawing \`${id}\``;
  return { rule: 'figure', severity: 'error', place, message, advice: adviseName(id, figureIds) };
}

function findMissing(
  node: ContainerDirective,
  { caption, list, strange }: Pieces,
  alternative: string,
  source: SourceText,
): readonly Finding[] {
  const at = findingsOf('figure', source);
  const [, second] = caption;
  return [
    ...(plainText(caption) === ''
      ? [at(node, 'the figure has no caption', 'write in its first line what it teaches')]
      : []),
    ...(second ? [at(second, 'the figure has two captions', 'put all of it into one paragraph')] : []),
    ...(list ? [] : [at(node, 'the figure has no labels', 'write them as a list: `1. …`, `2. …`')]),
    ...(alternative === ''
      ? [at(node, 'the figure has no text for those who cannot see it', 'end it with `> …`: the same story')]
      : []),
    ...(strange ? [at(strange, 'this does not belong into a figure', 'move it below the block')] : []),
  ];
}

function checkLabels(
  { list }: Pieces,
  id: FigureId,
  labels: readonly string[],
  source: SourceText,
): readonly Finding[] {
  if (!list) return [];
  const at = findingsOf('figure', source);
  const expected = figureLabels[id];
  if (labels.length !== expected) {
    const message = `the figure has ${String(labels.length)} labels, and the drawing \`${id}\` takes ${String(expected)}`;
    return [at(list, message, 'write each on a line of its own, in the order of the drawing')];
  }
  const empty = list.children.find((item) => plainText(item.children) === '');
  return empty ? [at(empty, 'a label is empty', 'write one to three words')] : [];
}
