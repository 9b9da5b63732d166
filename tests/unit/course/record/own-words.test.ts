import { describe, expect, it } from 'vitest';
import { ownWords } from '../../../../src/course/record/own-words.ts';
import { emptyRecord } from '../../../../src/course/record/record.ts';
import { after, answered, continued, oneAttempt } from './fixtures.ts';

const wrote = (...texts: readonly string[]) =>
  ({ kind: 'ownWordsSaved', item: 'my-worst-day', texts }) as const;

describe('own words', () => {
  it('are kept as written, field by field, and nothing else with them', () => {
    expect(after(wrote('Når kunden ringer', '', ' أصغي\n'))).toEqual({
      ...emptyRecord,
      items: { 'my-worst-day': { words: ['Når kunden ringer', '', ' أصغي\n'] } },
    });
  });

  it('are replaced by what stands there now', () => {
    expect(after(wrote('one', 'two'), wrote('three')).items).toEqual({
      'my-worst-day': { words: ['three'] },
    });
  });

  it.each([
    ['an item without any', 'greeting', []],
    ['an item called like an inherited property', 'constructor', []],
    ['an item with some', 'my-worst-day', ['one', '']],
  ])('are given back of %s', (_what, item, words) => {
    expect(ownWords(after(wrote('one', ''), answered('greeting')), item)).toEqual(words);
  });

  it('leave attempts at the same item alone, and are left alone by them', () => {
    const before = after(answered('my-worst-day'));
    const both = { practice: oneAttempt(), words: ['mine'] };
    expect(continued(before, wrote('mine')).items['my-worst-day']).toEqual(both);
    expect(after(wrote('mine'), answered('my-worst-day')).items['my-worst-day']).toEqual(both);
  });

  it('leave no trace once wiped', () => {
    expect(after(wrote('mine', 'all mine'), wrote('', '')).items).toEqual({});
    expect(after(answered('my-worst-day'), wrote('mine'), wrote('')).items).toEqual({
      'my-worst-day': { practice: oneAttempt() },
    });
  });

  it.each([
    ['the same words', ['one', 'two'], ['one', 'two'], true],
    ['another word', ['one', 'two'], ['one', 'three'], false],
    ['one more field', ['one'], ['one', 'two'], false],
    ['one field less', ['one', 'two'], ['one'], false],
    ['empty fields where nothing was', [], ['', ''], true],
    ['no fields where nothing was', [], [], true],
  ])('change the record only when they change: %s', (_what, before, now, same) => {
    const record = after(wrote(...before));
    expect(continued(record, wrote(...now)) === record).toBe(same);
  });

  it('are cut to 2,000 units a field and 50 fields', () => {
    const record = after(
      wrote(`${'x'.repeat(2_000)}y`, ...Array.from({ length: 50 }, (_, place) => String(place))),
    );
    const words = ownWords(record, 'my-worst-day');
    expect(words[0]).toBe('x'.repeat(2_000));
    expect(words).toHaveLength(50);
    expect(words[49]).toBe('48');
  });

  it('are never cut in the middle of a character', () => {
    const [cut, whole] = ownWords(
      after(wrote(`${'x'.repeat(1_999)}😀`, `${'x'.repeat(1_998)}😀`)),
      'my-worst-day',
    );
    expect(cut).toBe('x'.repeat(1_999));
    expect(whole).toBe(`${'x'.repeat(1_998)}😀`);
  });
});
