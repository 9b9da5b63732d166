import { expect, it } from 'vitest';
import { referenceDetails, titleEnd } from '../../../../src/components/reference/reference-details.ts';

it('prints where an article stands', () => {
  const details = { container: 'Psychological Bulletin', volume: '111', issue: '2', pages: '256–274' };
  expect(referenceDetails(details)).toBe('Psychological Bulletin, 111(2), 256–274.');
});

it('prints a volume without an issue, and a publisher after the container', () => {
  const details = { container: 'Handbook of Service', volume: '3', publisher: 'Fjord Press' };
  expect(referenceDetails(details)).toBe('Handbook of Service, 3. Fjord Press.');
});

it('prints the publisher of a book', () => {
  expect(referenceDetails({ publisher: 'HarperBusiness' })).toBe('HarperBusiness.');
});

it('prints nothing for a work that has no such facts', () => {
  expect(referenceDetails({})).toBe('');
});

it('ends a title with a full stop unless it ends in a sign of its own', () => {
  expect(titleEnd('Adding a better end')).toBe('.');
  expect(titleEnd('Should we delight the customer?')).toBe('');
});
