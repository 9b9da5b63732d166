import type PptxGenJS from 'pptxgenjs';

import { palette } from './palette.ts';
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
  /** Space before the first paragraph, as a part of the size. */
  readonly before?: number;
  readonly bold?: boolean;
  /** The colour of a link. */
  readonly link?: string;
}

/** A stretch of text in the form that the library takes. */
export interface TextRun {
  readonly text: string;
  readonly options: PptxGenJS.TextPropsOptions;
}

/** Paragraphs in the form that the library takes: runs, the last of each with a line break. */
export function textProps(paragraphs: readonly Paragraph[], sheet: Sheet, style: TextStyle): TextRun[] {
  const { before = 0, size } = style;
  return paragraphs.flatMap((paragraph, index) => {
    const props = paragraphProps(paragraph, sheet, style);
    if (index > 0 || before === 0) return props;
    return props.map(({ text, options }) => ({
      text,
      options: { ...options, paraSpaceBefore: before * size },
    }));
  });
}

function paragraphProps(
  { runs, level, ...marked }: Paragraph,
  sheet: Sheet,
  { size, colour, face, gap = 0, bold: allBold = false, link: linkColour = palette.accent }: TextStyle,
): TextRun[] {
  const shared = {
    ...direction(sheet),
    ...(level > 0 && { indentLevel: level }),
    ...bulletOf(marked, size, sheet),
    fontSize: size,
    fontFace: face,
    paraSpaceAfter: gap * size,
  };
  return runs.map(({ text, bold, lang, newLine, link, colour: own }, index) => ({
    text,
    options: {
      ...shared,
      ...(lang === undefined ? {} : { lang: lang === 'en' ? 'en-GB' : lang }),
      ...((bold ?? allBold) && { bold: true }),
      ...(newLine && { softBreakBefore: true }),
      ...(link !== undefined && { hyperlink: { slide: link } }),
      color: link === undefined ? (own ?? colour) : linkColour,
      breakLine: index === runs.length - 1,
    },
  }));
}

type Marked = Pick<Paragraph, 'mark' | 'startAt'>;

function bulletOf({ mark, startAt = 1 }: Marked, size: number, sheet: Sheet): PptxGenJS.TextPropsOptions {
  if (mark === undefined) return {};
  const indent = Math.round(size * 1.1);
  if (mark === 'point') return { bullet: { indent } };
  const style = mark === 'number' ? 'arabicPeriod' : letterStyles[sheet.locale === 'ar' ? 'abjad' : 'latin'];
  return { bullet: { type: 'number', style, numberStartAt: startAt, indent: Math.round(indent * 1.4) } };
}

/** The names that office programs have for letters as marks. */
const letterStyles = { latin: 'alphaUcPeriod', abjad: 'arabic2Minus' } as const;
