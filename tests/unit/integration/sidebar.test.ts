import { expect, it } from 'vitest';

import { courseSidebar } from '../../../src/integration/sidebar.ts';
import { model } from '../../support/small-course.ts';

it('puts the introduction of each module before its lessons and its quiz after them, in the order of course.yml', () => {
  expect(courseSidebar(model)).toEqual([
    {
      label: 'At the door',
      translations: { en: 'At the door', da: 'Ved døren' },
      items: [{ slug: 'door' }, { slug: 'door/greeting' }, { slug: 'door/goodbye' }, { slug: 'door/quiz' }],
    },
    {
      label: 'At the till',
      translations: { en: 'At the till', da: 'Ved kassen' },
      items: [{ slug: 'till' }, { slug: 'till/paying' }],
    },
    { slug: 'quiz' },
  ]);
});
