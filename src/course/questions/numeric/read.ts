import type { Finding } from '../../findings.ts';
import type { Locale } from '../../locale.ts';
import { splitAt, withoutAnswers, type BodyInput, type ReadBody } from '../body.ts';
import type { Option } from '../question.ts';
import { readNumber } from '../read-number.ts';
import { isTaskList, readAnswers } from '../read-task-list.ts';

/** A number that somebody may type: a right one with its tolerance, or a typical mistake with its feedback. */
export interface NumericAnswer extends Option {
  readonly value: number;
  /** How far off a typed number may be; 0 unless `±` says more. */
  readonly tolerance: number;
}

export interface NumericBody {
  readonly answers: readonly NumericAnswer[];
  /** What stands behind the first right number, such as `%` or `kr.`; shown behind the field. */
  readonly unit: string;
}

/** Reads `type=numeric`: a task list of numbers, `- [x] 30 ± 0.5` the right one. */
export function readNumeric(input: BodyInput): ReadBody<NumericBody> {
  const { prompt, answers, explanation } = splitAt(input.nodes, isTaskList);
  if (!answers) return withoutAnswers(input, missing);
  const { options, parts, findings } = readAnswers(
    answers.children.map((item) => ({ item })),
    input.source,
  );
  const read = options.map((option) => ({ option, number: readTolerance(option.text, input.locale) }));
  const numbers = read.flatMap(({ option, number }) => (number ? [{ ...option, ...number }] : []));
  return {
    body: {
      answers: numbers.map(({ key, right, text, feedback, place, value, tolerance }) => ({
        key,
        right,
        text,
        feedback,
        place,
        value,
        tolerance,
      })),
      unit: numbers.find(({ right }) => right)?.unit ?? '',
    },
    prompt,
    explanation,
    parts,
    findings: [...findings, ...read.flatMap(({ option, number }) => (number ? [] : [notANumber(option)]))],
  };
}

const missing = {
  message: 'a question of `type=numeric` has no answers',
  advice: 'write the right number as `- [x] 30`, typical mistakes as `- [ ] 25`',
};

interface NumberWithTolerance {
  readonly value: number;
  readonly tolerance: number;
  readonly unit: string;
}

/** `30 ± 0.5 %` → 30, 0.5, `%`. */
function readTolerance(text: string, locale: Locale): NumberWithTolerance | undefined {
  const match = /^\s*([^±]*?\d)\s*(?:(?:±|\+\/-)\s*([\d.,\u0660-\u0669\u066b]+))?\s*([^\d±]*)$/u.exec(text);
  const value = readNumber(match?.[1] ?? '', locale);
  const tolerance = match?.[2] === undefined ? 0 : readNumber(match[2], locale);
  return value === undefined || tolerance === undefined
    ? undefined
    : { value, tolerance, unit: match?.[3]?.trim() ?? '' };
}

function notANumber({ text, place }: Option): Finding {
  const message = `\`${text}\` is not a number, as a question of \`type=numeric\` needs one`;
  return {
    rule: 'numeric-answer',
    severity: 'error',
    place,
    message,
    advice: 'write a number such as `30`, or `30 ± 0.5`',
  };
}
