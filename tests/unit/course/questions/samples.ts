import type { QuestionType } from '../../../../src/course/questions/question.ts';
import { asking } from './support/read-one.ts';

/** One small question of each type, without any mistake. */
const bodies: Readonly<Record<QuestionType, string>> = {
  single: options(' ', 'x'),
  multiple: `${options('x', ' ')}\n- [x] Wave\n  > Being seen already counts.`,
  spot: options(' ', 'x'),
  order: '1. Look up\n   > It is what is seen first.\n2. Greet\n3. Ask',
  match: '| Channel | Welcome |\n| - | - |\n| Shop | Look up |\n| Phone | Say the name |\n| Mail | Answer |',
  classify: '- Before\n  - Look up\n  - Greet\n- After\n  - Thank',
  numeric:
    '- [x] 30 ± 0.5 s\n  > Half a minute is what they wait.\n- [ ] 60\n  > A minute is what most people guess.',
  blanks: 'Look [[up|upwards]], then [[greet]].',
  reflection: ':::model\nI am sorry.\n:::\n\n- [ ] It says sorry\n- [ ] It says when',
};

const attributes: Partial<Record<QuestionType, string>> = { blanks: 'type=blanks fold' };

const types = Object.keys(bodies).filter((type): type is QuestionType => Object.hasOwn(bodies, type));

/** Every type with its question. */
export const samples = types.map((type) => ({
  type,
  block: asking(attributes[type] ?? `type=${type}`, `What is asked?\n\n${bodies[type]}`),
}));

/** The question of a type. */
export function sampleOf(type: QuestionType): string {
  return samples.find((sample) => sample.type === type)?.block ?? '';
}

function options(first: string, second: string): string {
  return `- [${first}] Look away\n  > It may feel polite, but it says the opposite.\n- [${second}] Look up\n  > Being seen already counts as half served.`;
}
