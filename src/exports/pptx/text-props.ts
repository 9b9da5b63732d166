import type PptxGenJS from 'pptxgenjs';

import type { Paragraph } from './paragraphs.ts';
import { direction, type Sheet } from './sheet.ts';

/** How the text of a box is set. */
export interface TextStyle {
  /** In points. */
  readonly size: number;
  readonly colour: string;
  readonly face: string;
  /** Space after each paragraph, as a part of the size. */
  readonly gap?: number;
  readonly bold?: boolean;
}

/** Paragraphs in the form that the library takes: runs, the last of each with a line break. */
export function textProps(
  paragraphs: readonly Paragraph[],
  sheet: Sheet,
  { size, colour, face, gap = 0, bold: allBold = false }: TextStyle,
): PptxGenJS.TextProps[] {
  return paragraphs.flatMap(({ runs, mark, level }) =>
    runs.map(({ text, bold, lang }, index) => ({
      text,
      options: {
        ...direction(sheet),
        ...(lang === undefined ? {} : { lang: lang === 'en' ? 'en-GB' : lang }),
        ...((bold ?? allBold) && { bold: true }),
        ...(level > 0 && { indentLevel: level }),
        ...bulletOf(mark, size),
        fontSize: size,
        color: colour,
        fontFace: face,
        paraSpaceAfter: gap * size,
        breakLine: index === runs.length - 1,
      },
    })),
  );
}

function bulletOf(mark: Paragraph['mark'], size: number): PptxGenJS.TextPropsOptions {
  if (mark === undefined) return {};
  const indent = Math.round(size * 1.1);
  return { bullet: mark === 'number' ? { type: 'number', indent: indent * 1.3 } : { indent } };
}
