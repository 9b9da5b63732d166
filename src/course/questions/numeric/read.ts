import type { Finding } from '../../findings.ts';
import { withoutAnswers, type BodyInput, type ReadBody } from '../body.ts';
import { findMisplaced } from '../find-misplaced.ts';
import type { Option } from '../question.ts';
import { readAnswers } from '../read-task-list.ts';
import { splitQuestion } from '../split-question.ts';
import { readMeasure, type Measure } from './read-measure.ts';

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
  const pieces = splitQuestion(input.nodes);
  if (pieces.answers.length === 0) return withoutAnswers(input, missing);
  const { options, parts, findings } = readAnswers(pieces.answers, input.source);
  const read = options.map((option) => ({ option, measure: readMeasure(option.text, input.locale) }));
  const numbers = read.flatMap(({ option, measure }) => (measure ? [{ option, measure }] : []));
  const said = new Set(findings.map(({ place }) => place.line));
  const odd = read.filter(({ option }) => !said.has(option.place.line));
  return {
    body: {
      answers: numbers.map(({ option, measure: { value, tolerance } }) => ({ ...option, value, tolerance })),
      unit: numbers.find(({ option }) => option.right)?.measure.unit ?? '',
    },
    prompt: pieces.prompt,
    explanation: pieces.explanation,
    parts,
    findings: [
      ...findMisplaced(pieces, input.source),
      ...findings,
      ...odd.flatMap(({ option, measure }) => checkMeasure(option, measure)),
    ],
  };
}

const missing = {
  message: 'a question of `type=numeric` has no answers',
  advice: 'write the right number as `- [x] 30`, typical mistakes as `- [ ] 25`',
};

function checkMeasure({ text, place }: Option, measure: Measure | undefined): readonly Finding[] {
  const problem = (message: string, advice: string): readonly Finding[] => [
    { rule: 'numeric-answer', severity: 'error', place, message, advice },
  ];
  if (!measure) {
    const message = `\`${text}\` is not a number, as a question of \`type=numeric\` needs one`;
    return problem(message, 'write a number such as `30`, `30 %` or `30 ± 0.5`');
  }
  if (!measure.ambiguous) return [];
  const { written, whole, fraction } = measure.ambiguous;
  const message = `\`${written}\` can be read as two numbers`;
  return problem(message, `write \`${whole}\` for the whole number, or \`${fraction}\` for the fraction`);
}
