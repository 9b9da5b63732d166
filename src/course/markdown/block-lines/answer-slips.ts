import { fixedSpace } from './fixed-spaces.ts';

/** A line that was meant as an answer and that Markdown takes for text, as it should have been written. */
export interface AnswerSlip {
  readonly text: string;
  readonly message: string;
  /** What to do, behind which the corrected line is shown. */
  readonly advice: string;
}

/** The lines of a question around the one that is looked at. */
export interface AnswerContext {
  /** The next line that is not empty. */
  readonly next: string;
  /**
   * `numbers` for `type=order`, of which a line begins with a number and a space; `none` for answers without boxes,
   * whose brackets are text.
   */
  readonly signs: 'boxes' | 'numbers' | 'none';
  /** True when a line of the question is a numbered answer whose feedback Markdown does not see. */
  readonly losesFeedback: boolean;
}

/** A cheap look at a whole page, before its questions are searched line by line. */
export const mayHaveSlips =
  /^[ \t]*(?:[^\S \t\n]|(?:[-*+]|\d+[.)])[ \t]*[^\S \t\n]|\d+[.)]\s+\[|[-*+](?:\[|(?: {2,}|[ \t]*\t\s*)\[)|(?:[–—−•·‣●▪◦]\s*)?\[[ xXvV✓✔☑]?\]|\d+[.)][^\s\d])/mu;

/** Says how an answer was meant; `undefined` for a line that is one, or that was meant as text. */
export function findSlip(line: string, context: AnswerContext): AnswerSlip | undefined {
  switch (context.signs) {
    case 'boxes':
      return (
        numberedBox(line, context) ??
        fixedSpace(line) ??
        wrongSign(line) ??
        wideGap(line, context) ??
        noSign(line)
      );
    case 'numbers':
      return fixedSpace(line) ?? gluedNumber(line);
    case 'none':
      return fixedSpace(line);
  }
}

const box = String.raw`\[[^\]]?\]`;
const signed = new RegExp(
  `^(?<indent>\\s*)(?<sign>[-*+–—−•·‣●▪◦])(?<gap>\\s*)(?<box>${box})(?<rest>.*)$`,
  'u',
);

function wrongSign(line: string): AnswerSlip | undefined {
  const { indent = '', sign = '', gap = '', box: written = '', rest = '' } = signed.exec(line)?.groups ?? {};
  if (sign === '') return undefined;
  const isBullet = /[-*+]/.test(sign);
  if (isBullet && gap !== '') return undefined;
  const text = `${indent}${isBullet ? sign : '-'} ${written} ${rest.trim()}`;
  return isBullet
    ? { text, message: `a space is missing behind \`${sign}\``, advice: 'write' }
    : {
        text,
        message: `the line begins with \`${sign}\`, which makes no answer of it`,
        advice: 'begin it with a hyphen',
      };
}

/** Feedback belongs to an answer as far as it stands under its box, and people indent it by two spaces. */
function wideGap(line: string, context: AnswerContext): AnswerSlip | undefined {
  const { indent = '', sign = '', gap = '', box: written = '', rest = '' } = signed.exec(line)?.groups ?? {};
  if (gap === ' ' || !isFeedbackLost(line, context)) return undefined;
  const what = gap.includes('\t') ? 'a tab stands' : 'more than one space stands';
  return {
    text: `${indent}${sign} ${written}${rest}`,
    message: `${what} behind \`${sign}\`, and the feedback below belongs to no answer`,
    advice: 'write one space',
  };
}

/** True for an answer with a feedback below it that is indented, but not as far as the box. */
export function isFeedbackLost(line: string, { next }: Pick<AnswerContext, 'next'>): boolean {
  const [before, indent = ''] = /^(\s*)(?:[-*+]|\d+[.)])\s+(?=\[[^\]]?\])/.exec(line) ?? [];
  const under = /^(\s*)>/.exec(next)?.[1];
  if (before === undefined || under === undefined) return false;
  return widthOf(under) >= widthOf(indent) + 2 && widthOf(under) < widthOf(before);
}

/** Columns of the text, with a tab up to the next multiple of four. */
function widthOf(text: string): number {
  return Array.from(text).reduce((width, sign) => (sign === '\t' ? width - (width % 4) + 4 : width + 1), 0);
}

function numberedBox(line: string, { losesFeedback }: AnswerContext): AnswerSlip | undefined {
  const [, indent = '', number = '', written] = /^(\s*)(\d+[.)])\s+(\[[^\]]?\]\s.*)$/.exec(line) ?? [];
  if (!losesFeedback || written === undefined) return undefined;
  return {
    text: `${indent}- ${written}`,
    message: `the answer begins with \`${number}\`, and the feedback below belongs to no answer`,
    advice: 'begin answers with a hyphen, `-`',
  };
}

function noSign(line: string): AnswerSlip | undefined {
  const [, indent = '', written] = /^(\s*)(\[[ xXvV✓✔☑]?\]\s.*)$/u.exec(line) ?? [];
  if (written === undefined) return undefined;
  return { text: `${indent}- ${written}`, message: 'a hyphen is missing before the box', advice: 'write' };
}

function gluedNumber(line: string): AnswerSlip | undefined {
  const [, indent = '', number = '', rest] = /^(\s*)(\d+[.)])([^\s\d].*)$/.exec(line) ?? [];
  if (rest === undefined) return undefined;
  return {
    text: `${indent}${number} ${rest}`,
    message: `a space is missing behind \`${number}\``,
    advice: 'write',
  };
}
