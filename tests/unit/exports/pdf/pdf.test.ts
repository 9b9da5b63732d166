import { expect, it } from 'vitest';

import { pageCount } from '../../../../src/exports/pdf/page-count.ts';
import { pdfPagesOf } from '../../../../src/exports/pdf/pdf-pages.ts';
import { reproducible } from '../../../../src/exports/pdf/reproducible.ts';

it('prints the slides and both handouts of a lesson', () => {
  expect(pdfPagesOf('da', 'meeting/first-impressions')).toEqual([
    { address: 'da/meeting/first-impressions/slides/', path: 'da/meeting/first-impressions-slides.pdf' },
    { address: 'da/meeting/first-impressions/handout/', path: 'da/meeting/first-impressions-handout.pdf' },
    {
      address: 'da/meeting/first-impressions/handout/trainer/',
      path: 'da/meeting/first-impressions-trainer.pdf',
    },
  ]);
});

it('takes the time of printing out of a file and leaves every other byte where it is', () => {
  const before = "<</CreationDate (D:20261122011530+00'00')\n/ModDate (D:20261122011531+00'00')>>\u00ff";
  const after = reproducible(Buffer.from(before, 'latin1'));
  expect(Buffer.from(after).toString('latin1')).toBe(
    "<</CreationDate (D:20000101000000+00'00')\n/ModDate (D:20000101000000+00'00')>>\u00ff",
  );
});

it('numbers the cells of tables from 1, whatever else the browser has printed', () => {
  const after = reproducible(Buffer.from('/ID (node00000287) /ID (node00000300) /Headers [(node00000287)]'));
  expect(Buffer.from(after).toString('latin1')).toBe(
    '/ID (node00000001) /ID (node00000002) /Headers [(node00000001)]',
  );
});

it('counts pages, and not the list of them', () => {
  expect(pageCount(Buffer.from('<</Type /Pages>><</Type /Page>>\n<</Type/Page/Parent 1 0 R>>'))).toBe(2);
});
