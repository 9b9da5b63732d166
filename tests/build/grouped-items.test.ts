import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { siteFolder } from '../support/built-site.ts';
import { decode, one, parseHtml, values } from '../support/html.ts';

/** The groups of the items of a `classify` question as they stand on a page: `abbaab`. */
function groupsOn(path: string, id: string): string {
  const document = parseHtml(readFileSync(join(siteFolder(), path, 'index.html'), 'utf8'));
  const question = one(document, `#${id}`);
  const [, right = ''] =
    /"right":\[([^\]]*)\]/.exec(decode(values(document, `#${id}`, 'data-key').join())) ?? [];
  const groups = right.replace(/[",]/g, '');
  const keys = values(question, 'li', 'data-key');
  return keys.map((key) => groups.charAt(key.charCodeAt(0) - 'a'.charCodeAt(0))).join('');
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
      const shown = groupsOn(`${locale}/${lesson}`, id);
      expect(shown).toHaveLength(count);
      expect(stretches(shown).length).toBeGreaterThan(new Set(shown).size);
    },
  );
});
