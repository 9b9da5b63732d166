import { describe, expect, test } from 'vitest';

import { arabicIsArabic } from '../../../src/checks/arabic-is-arabic.ts';
import type { CourseFiles } from '../../../src/course/course-files.ts';
import { page } from '../course/support/small-course.ts';
import { arabicPath, times } from './support/texts.ts';
import { fourLanguages, said } from './support/two-languages.ts';

describe('Arabic is Arabic', () => {
  const arabic = times(10, 'المصباح مضاء والباب مفتوح لكم.');
  const lesson = (text: string): CourseFiles =>
    fourLanguages({ [arabicPath]: page('درس', `## قسم [#one]\n\n${text}\n`).replace('---\n\n', objectives) });
  const objectives = 'objectives:\n  - id: a\n    text: شرح\n---\n\n';

  test('with names in <bdi> and code', () => {
    const names = times(20, '<bdi lang="en">Fjordlys</bdi> `:::question`');
    expect(said(arabicIsArabic, lesson(`${arabic}\n\n${names}`))).toEqual([]);
  });

  test('without them the place is named', () => {
    expect(said(arabicIsArabic, lesson(`${arabic}\n\n${times(10, 'Fjordlys')}`))).toEqual([
      'arabic-is-arabic content/docs/ar/meeting/welcome.mdx:13:1 warning: only 76 per cent of the letters of the page are Arabic — translate what stands here in Latin letters, or put names into `<bdi>…</bdi>`',
    ]);
  });
});
