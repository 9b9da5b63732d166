import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

import words from '../../content/i18n/en.json' with { type: 'json' };
import { askedKey, readKeyUses } from '../support/interface-keys.ts';

const top = fileURLToPath(new URL('../../', import.meta.url));
const uses = globSync('src/**/*.{ts,astro}', { cwd: top }).map((file) =>
  readKeyUses(readFileSync(top + file, 'utf8')),
);
const keys = Object.keys(words);
const askable = new Set(keys.map(askedKey));

describe('the words of the interface', () => {
  it('are there for everything that a component asks for', () => {
    const called = uses.flatMap((file) => file.called);
    expect(called.length).toBeGreaterThan(50);
    expect([...new Set(called)].filter((key) => !askable.has(key))).toEqual([]);
  });

  it('are all used', () => {
    const patterns = uses.flatMap((file) => file.patterns);
    const ours = [...askable].filter((key) => key.startsWith('course.'));
    expect(ours.filter((key) => !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
  });
});

describe('the reader of uses', () => {
  const used = (source: string, key: string): boolean =>
    readKeyUses(source).patterns.some((pattern) => pattern.test(key));

  it.each([
    ["a call: t('course.home.start')", "t('course.home.start', { lesson })", 'course.home.start'],
    ['a call over lines', "t(\n  'course.home.start',\n)", 'course.home.start'],
    ['a choice', "t(right ? 'course.question.right' : 'course.question.wrong')", 'course.question.wrong'],
    ['a text with a part to fill in', 't(`course.sources.${type}`)', 'course.sources.law'],
    ['a table', "const labels = { done: 'course.progress.finished' }", 'course.progress.finished'],
  ])('sees %s', (_what, source, key) => {
    expect(used(source, key)).toBe(true);
  });

  it('does not take one key for another', () => {
    expect(used("t('course.home.start')", 'course.home.startOver')).toBe(false);
    expect(used('t(`course.sources.${type}`)', 'course.source.law')).toBe(false);
    expect(used('t(`course.sources.${type}`)', 'course.sources.law.title')).toBe(false);
  });

  it('knows the forms of a plural for one word', () => {
    expect(askedKey('course.module.lessons_few')).toBe('course.module.lessons');
    expect(askedKey('course.module.start')).toBe('course.module.start');
  });
});
