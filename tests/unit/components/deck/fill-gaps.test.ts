import { expect, it } from 'vitest';

import { fillGaps } from '../../../../src/components/deck/fill-gaps.ts';

it('puts each right word into its gap, as text', () => {
  const html =
    '<p>A <span class="tp-gap" data-field="b"></span> and a <span class="tp-gap" data-field="a"></span>.</p>';
  expect(fillGaps(html, ['<lamp>', 'shade'])).toBe(
    '<p>A <strong class="tp-gap tp-gap--filled">shade</strong> and a <strong class="tp-gap tp-gap--filled">&lt;lamp></strong>.</p>',
  );
});
