import type { Answer } from '../../../../src/course/record/answer.ts';

/** An answer of keys, written as `'a c b'`. A dot is a place left open. */
export function keys(text: string): Answer {
  const words = text.split(' ').filter((word) => word !== '');
  return { kind: 'keys', keys: words.map((word) => (word === '.' ? '' : word)) };
}

export function numbers(...given: readonly number[]): Answer {
  return { kind: 'numbers', numbers: given };
}

export function texts(locale: string, ...given: readonly string[]): Answer {
  return { kind: 'text', locale, texts: given };
}
