import { describe, expect, it } from 'vitest';

import { announcementOf, linesOf } from '../../../../src/client/questions/announcement.ts';

describe('an announcement', () => {
  it('says the verdict, then each part by its name, with an end to every sentence', () => {
    expect(
      announcementOf([
        { about: '', says: ['Partly right', 'One right answer is still missing.'] },
        { about: 'A price in the shop', says: ['Right', 'It is a fact.'] },
        { about: 'A greeting', says: ['Not this one', 'It promises nothing'] },
      ]),
    ).toBe(
      'Partly right. One right answer is still missing. A price in the shop: Right. It is a fact. ' +
        'A greeting: Not this one. It promises nothing.',
    );
  });

  it('names gaps', () => {
    expect(
      announcementOf([
        { about: '', says: ['Partly right'] },
        { about: 'Gap 1', says: ['Right'] },
        { about: 'Gap 2', says: ['No answer'] },
      ]),
    ).toBe('Partly right. Gap 1: Right. Gap 2: No answer.');
  });

  it.each([
    ['Am I seen?', 'Am I seen? Right.'],
    ['“Am I seen?”', '“Am I seen?” Right.'],
    ['A new cable is on its way.', 'A new cable is on its way: Right.'],
    ['هل يراني أحد؟', 'هل يراني أحد؟ Right.'],
    ['الفراغ 1', 'الفراغ 1: Right.'],
  ])('lets the end of a name stand, but for its full stop: %s', (about, words) => {
    expect(announcementOf([{ about, says: ['Right'] }])).toBe(words);
  });

  it.each(['Right.', '“So be it.”', 'Why?', 'لماذا؟', 'Wait …', '(Both.)'])(
    'gives no second end to what has one: %s',
    (sentence) => {
      expect(announcementOf([{ about: '', says: [sentence] }])).toBe(sentence);
    },
  );

  it('leaves out what there is nothing to say of', () => {
    expect(
      announcementOf([
        { about: 'Gap 1', says: [] },
        { about: '', says: [''] },
        { about: '', says: ['Right'] },
      ]),
    ).toBe('Right.');
  });
});

it('takes a text of the page line by line', () => {
  expect(linesOf('The answer\n\n 15 ±  0.5 %\n\tBoth are read. \n')).toEqual([
    'The answer',
    '15 ± 0.5 %',
    'Both are read.',
  ]);
});
