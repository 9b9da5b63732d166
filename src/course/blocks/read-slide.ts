import { toString } from 'mdast-util-to-string';

import type { Finding, Place, Read } from '../findings.ts';
import {
  countWords,
  isContainer,
  placeOf,
  type ContainerDirective,
  type MarkdownNode,
} from '../markdown/nodes.ts';
import { slideAttributesSchema } from '../schemas/directives.ts';
import { isKeptId } from '../slides/slide-ids.ts';
import type { SourceText } from '../source-text.ts';
import { placeOfAttribute } from './place-of-attribute.ts';
import { readAttributes } from './read-attributes.ts';

/** A slide as its author wrote it: a section's key points on the page, a slide in the deck. */
export interface Slide {
  /** Unique in the lesson and the same in every language. */
  readonly id: string;
  readonly place: Place;
  /** Minutes of teaching. */
  readonly minutes: number;
  /** The section it stands in. */
  readonly sectionId: string;
  /** A `###` inside the slide, else the section's title. */
  readonly title: string;
  readonly words: number;
  /** The figure of the lesson that it shows. */
  readonly figure?: string;
  readonly content: readonly MarkdownNode[];
  readonly notes: readonly MarkdownNode[];
}

/** The section that a slide stands in. */
export interface SlideSection {
  readonly id: string;
  readonly title: string;
}

/** Reads a `:::slide` block; `section` is the `##` section that it stands in. */
export function readSlide(
  node: ContainerDirective,
  source: SourceText,
  section: SlideSection | undefined,
): Read<Slide | undefined> {
  const { value: attributes } = readAttributes(node, slideAttributesSchema, source);
  const pieces = splitSlide(node);
  const findings = [...findProblems(node, section, pieces, source), ...findKeptId(node, source)];
  if (!attributes || !section) return { value: undefined, findings };
  const slide: Slide = {
    id: attributes.id,
    place: placeOf(node, source),
    minutes: attributes.minutes,
    sectionId: section.id,
    title: pieces.title === undefined ? section.title : toString(pieces.title),
    words: countWords(pieces.content),
    content: pieces.content,
    notes: pieces.notes.flatMap(({ children }) => children),
    ...(attributes.figure === undefined ? {} : { figure: attributes.figure }),
  };
  return { value: slide, findings };
}

/** The pieces of a slide's block: a heading of its own, what is shown, what the trainer says. */
export function splitSlide({ children }: ContainerDirective) {
  const title = children.find((child) => child.type === 'heading');
  return {
    title,
    notes: children.filter((child) => isContainer(child, 'notes')),
    content: children.filter((child) => child !== title && !isContainer(child, 'notes')),
  };
}

/** The deck adds slides of its own, whose ids are made from these words. */
function findKeptId(node: ContainerDirective, source: SourceText): readonly Finding[] {
  const id = node.attributes?.id ?? '';
  if (!isKeptId(id)) return [];
  const message = `the slide id \`${id}\` is kept for a slide that the deck adds`;
  const place = placeOfAttribute(node, 'id', source);
  return [{ rule: 'slide-id', severity: 'error', place, message, advice: 'choose another' }];
}

function findProblems(
  node: ContainerDirective,
  section: SlideSection | undefined,
  pieces: ReturnType<typeof splitSlide>,
  source: SourceText,
): readonly Finding[] {
  const at = (message: string, advice: string): Finding => ({
    rule: 'slide',
    severity: 'error',
    place: placeOf(node, source),
    message,
    advice,
  });
  return [
    ...(section
      ? []
      : [
          at(
            'the slide stands before the first `##` section',
            'move it below the heading that it belongs to',
          ),
        ]),
    ...(pieces.content.length > 0 || node.attributes?.figure
      ? []
      : [at('the slide shows nothing', 'write two or three short points in it')]),
  ];
}
