import { describe, expect, it } from 'vitest';

import { findXmlMistake } from '../../support/check-xml.ts';

describe('the search for mistakes in XML', () => {
  it.each([
    ['<a><b></a></b>', '</a> closes <b>'],
    ['<a>', '<a> is not closed'],
    ['<a x="1" x="2"/>', '<a> has x twice'],
    ['<a>R & D</a>', 'a bare & in `R & D`'],
    ['<a x=1/>', '<a> has the attribute `x=1`'],
  ])('finds the one in %s', (text, mistake) => {
    expect(findXmlMistake(text)).toBe(mistake);
  });

  it('finds none where there is none', () => {
    expect(findXmlMistake('<?xml version="1.0"?>\n<a:b c="d &amp; e"><f/>g</a:b>')).toBeUndefined();
  });
});
