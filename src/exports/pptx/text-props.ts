import type PptxGenJS from 'pptxgenjs';

import { choiceLetter } from '../../course/slides/choice-letter.ts';
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
  return runs.map(({ text, bold, lang, newLine, link, underlined, colour: own }, index) => ({
    text,
    options: {
      ...shared,
      ...(lang === undefined ? {} : { lang: lang === 'en' ? 'en-GB' : lang }),
      ...((bold ?? allBold) && { bold: true }),
      ...(newLine && { softBreakBefore: true }),
      ...(underlined && { underline: { style: 'sng' } as const }),
      ...(link !== undefined && { hyperlink: { slide: link } }),
      color: link === undefined ? (own ?? colour) : linkColour,
      breakLine: index === runs.length - 1,
    },
  }));
}

type Marked = Pick<Paragraph, 'mark' | 'inList'>;

function bulletOf({ mark, inList }: Marked, size: number, sheet: Sheet): PptxGenJS.TextPropsOptions {
  if (mark === undefined) return {};
  const indent = Math.round(size * 1.1);
  if (mark === 'point') return { bullet: { indent } };
  const wide = Math.round(indent * 1.4);
  if (mark === 'letter' && sheet.locale === 'ar')
    return { bullet: { characterCode: abjadCode(inList?.number ?? 1), indent: wide } };
  const style = mark === 'number' ? 'arabicPeriod' : 'alphaUcPeriod';
  return { bullet: { type: 'number', style, numberStartAt: inList?.startAt ?? 1, indent: wide } };
}

/** Few programs know Arabic letters as numbers, so that each is a mark of its own, in hexadecimal. */
function abjadCode(place: number): string {
  const letter = choiceLetter(place - 1, 'ar');
  // A mark is one character: the form of the letter that `هـ` shows is one.
  const code = letter === 'هـ' ? 0xfeeb : (letter.codePointAt(0) ?? 0);
  return code.toString(16).toUpperCase().padStart(4, '0');
}
