import { expect, test } from 'vitest';
import { keepGaps } from '../../../../src/components/questions/keep-gaps.ts';

const field = '<input class="tp-field" aria-label="Gap 1">';

test.each([
  [
    `<p>Each is a ${field}. And so on.</p>`,
    `<p>Each is a <span class="tp-gap">${field}.</span> And so on.</p>`,
  ],
  [`<p>(${field}), then</p>`, `<p><span class="tp-gap">(${field}),</span> then</p>`],
  [`»${field}«.`, `<span class="tp-gap">»${field}«.</span>`],
  [`${field}؟ نعم`, `<span class="tp-gap">${field}؟</span> نعم`],
  [`&quot;${field}&quot;!`, `<span class="tp-gap">&quot;${field}&quot;!</span>`],
  [`go on. ${field} is`, `go on. <span class="tp-gap">${field}</span> is`],
  [
    `<p>${field}, ${field}.</p>`,
    `<p><span class="tp-gap">${field},</span> <span class="tp-gap">${field}.</span></p>`,
  ],
  ['<p>No gap.</p>', '<p>No gap.</p>'],
])('the marks beside a gap stay on its line: %s', (html, kept) => {
  expect(keepGaps(html)).toBe(kept);
});
