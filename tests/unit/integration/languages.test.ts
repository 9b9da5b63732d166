import { expect, it } from 'vitest';

import { courseLanguages } from '../../../src/integration/languages.ts';

const sites = new URL('../../fixtures/sites/', import.meta.url);

it('gives each language its name, title and direction', async () => {
  expect(await courseLanguages(new URL('lamp-shop/', sites))).toEqual({
    defaultLocale: 'en',
    title: { en: 'Lamp shop', ar: 'متجر المصابيح' },
    locales: {
      en: { label: 'English', lang: 'en', dir: 'ltr' },
      ar: { label: 'العربية', lang: 'ar', dir: 'rtl' },
    },
  });
});

it('says what to run when there is no course', async () => {
  await expect(courseLanguages(new URL('other-engine/', sites))).rejects.toMatchObject({
    message: '`content/course.yml` cannot be used.',
    hint: 'Run `npm run check` to see what is wrong with it.',
  });
});
