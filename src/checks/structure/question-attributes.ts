import type { Question } from '../../course/questions/question.ts';

/**
 * What is said of a question beside its answers and is not the same as in its original: how it is asked, what it
 * tests, what helps. Each goes on from "the question" and ends before "in the source language".
 */
export function otherAttributes(original: Question, translated: Question): readonly string[] {
  return aspects.flatMap((sayOf) => {
    const [here, there] = [sayOf(translated), sayOf(original)];
    return here === there ? [] : [`has ${here}, and ${there}`];
  });
}

const aspects: readonly ((question: Question) => string)[] = [
  ({ pretest }) => (pretest ? 'the word `pretest`' : 'no `pretest`'),
  ({ objective }) => sayAttribute('objective', objective),
  ({ level }) => sayAttribute('level', level),
  ({ points }) => sayAttribute('points', String(points)),
  ({ hasExplanation }) => (hasExplanation ? 'an explanation' : 'no explanation'),
  ({ hintCount }) => (hintCount === 1 ? '1 hint' : `${String(hintCount)} hints`),
];

function sayAttribute(name: string, value: string | undefined): string {
  return value === undefined ? `no \`${name}\`` : `\`${name}=${value}\``;
}
