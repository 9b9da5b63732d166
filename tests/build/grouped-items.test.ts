import { describe, expect, it } from 'vitest';

import { pageAt, readPages, siteFolder, type BuiltPage } from '../support/built-site.ts';

const pages = readPages(siteFolder());

/** The groups of the items of a `classify` question as they stand on its page: `abbaab`. */
function groupsOn({ document }: BuiltPage, id: string): string {
  const question = document.querySelector(`#${id}`);
  const right = /"right":\[([^\]]*)\]/.exec(question?.getAttributeValue('data-key') ?? '')?.[1] ?? '';
  const groups = right.replace(/[",]/g, '');
  const keys = question?.querySelectorAll('[data-key]').map((part) => part.getAttributeValue('data-key'));
  return (keys ?? []).map((key) => groups.charAt((key ?? '').charCodeAt(0) - 'a'.charCodeAt(0))).join('');
}

/** Where one group ends and another begins, `aabba` is `aba`. */
const stretches = (groups: string): string => groups.replace(/(.)\1+/g, '$1');

describe('the items of a question with groups', () => {
  const places = [
    { lesson: 'consistency/why-sameness', id: 'same-or-free', count: 6 },
    { lesson: 'journey/mapping', id: 'kinds-of-touchpoint', count: 6 },
    { lesson: 'trainers/questions', id: 'try-classify', count: 4 },
  ];
  const all = ['en', 'da', 'sv', 'ar'].flatMap((locale) => places.map((place) => ({ ...place, locale })));

  it.each(all)(
    'do not stand group by group without script: $id in $locale',
    ({ locale, lesson, id, count }) => {
      const shown = groupsOn(pageAt(pages, `/${locale}/${lesson}/`), id);
      expect(shown).toHaveLength(count);
      expect(stretches(shown).length).toBeGreaterThan(new Set(shown).size);
    },
  );
});
