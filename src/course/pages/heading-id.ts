import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** A heading's text and the id at its end: `First seconds [#first-seconds]`. */
export interface HeadingText {
  readonly title: string;
  readonly id: string | undefined;
}

const idAtEnd = /\s*\[#([^\]\s]+)\]\s*$/;

/** Splits a heading into the title that people read and the id that links use. */
export function headingText(heading: Heading): HeadingText {
  const text = toString(heading);
  return { title: text.replace(idAtEnd, '').trim(), id: idAtEnd.exec(text)?.[1] };
}

/** Takes the written id off the last text of a heading; gives the heading's children back without it. */
export function withoutHeadingId({ children }: Heading): Heading['children'] {
  const last = children.at(-1);
  if (last?.type !== 'text') return children;
  const value = last.value.replace(idAtEnd, '');
  return value === last.value ? children : [...children.slice(0, -1), { ...last, value }];
}
