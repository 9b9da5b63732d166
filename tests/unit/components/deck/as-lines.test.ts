import { expect, it } from 'vitest';

import { asLines } from '../../../../src/components/deck/as-lines.ts';

it('makes lines of paragraphs, and leaves what is in them', () => {
  expect(asLines('<p>It is <bdi lang="en">late</bdi>.</p>\n<p dir="auto">What first?</p>\n')).toBe(
    '<span class="tp-slide__line">It is <bdi lang="en">late</bdi>.</span>\n<span class="tp-slide__line">What first?</span>',
  );
  expect(asLines('<picture>x</picture>')).toBe('<picture>x</picture>');
});
