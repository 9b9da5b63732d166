import { describe, expect, it } from 'vitest';
import { rememberAsked } from '../../../../src/client/quiz/asked.ts';
import type { StorageSource } from '../../../../src/client/record/slot.ts';

const key = 'course:touchpoint:asked:meeting/quiz';
const greeting = { item: 'greeting', seed: 42 };

/** The storage of a tab that holds this text. */
function tab(text?: string): { readonly texts: Map<string, string>; readonly source: StorageSource } {
  const texts = new Map(text === undefined ? [] : [[key, text]]);
  return {
    texts,
    source: () => ({
      length: texts.size,
      getItem: (name) => texts.get(name) ?? null,
      setItem: (name, value) => void texts.set(name, value),
      removeItem: (name) => void texts.delete(name),
    }),
  };
}

describe('the question on the page of a quiz', () => {
  it('is nothing in a tab that has asked none', () => {
    expect(rememberAsked(key, tab().source).read()).toBeUndefined();
  });

  it('is the same for the next page of the tab', () => {
    const { source } = tab();
    rememberAsked(key, source).write(greeting);
    expect(rememberAsked(key, source).read()).toEqual(greeting);
  });

  it('is forgotten when the learner goes on', () => {
    const { source, texts } = tab('42 greeting');
    const asked = rememberAsked(key, source);
    asked.write(undefined);
    expect(asked.read()).toBeUndefined();
    expect(texts.size).toBe(0);
  });

  it.each(['', 'greeting', '42', 'x greeting', '-1 greeting'])('is nothing where "%s" is stored', (text) => {
    expect(rememberAsked(key, tab(text).source).read()).toBeUndefined();
  });

  it('is remembered by the page alone where the tab may store nothing', () => {
    const asked = rememberAsked(key, () => {
      throw new Error('forbidden');
    });
    asked.write(greeting);
    expect(asked.read()).toEqual(greeting);
  });
});
