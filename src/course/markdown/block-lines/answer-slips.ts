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
  /** True for `type=order`, of which another line begins with a number and a space. */
  readonly numbered: boolean;
}

/** A cheap look at a whole page, before its questions are searched line by line. */
export const mayHaveSlips =
  /^[ \t]*(?:[-*+](?:\[| {2,}\[)|(?:[–—−•·‣●▪◦]\s*)?\[[ xXvV✓✔☑]?\]|\d+[.)][^\s\d])/mu;

/** Says how an answer was meant; `undefined` for a line that is one, or that was meant as text. */
export function findSlip(line: string, context: AnswerContext): AnswerSlip | undefined {
  return context.numbered ? gluedNumber(line) : (wrongSign(line) ?? wideGap(line, context) ?? noSign(line));
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
function wideGap(line: string, { next }: AnswerContext): AnswerSlip | undefined {
  const { indent = '', sign = '', gap = '', box: written = '', rest = '' } = signed.exec(line)?.groups ?? {};
  const under = /^(\s*)>/.exec(next)?.[1]?.length ?? 0;
  if (gap.length < 2 || under < indent.length + 2 || under > indent.length + gap.length) return undefined;
  return {
    text: `${indent}${sign} ${written}${rest}`,
    message: `more than one space stands behind \`${sign}\`, and the feedback below belongs to no answer`,
    advice: 'write one space',
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
