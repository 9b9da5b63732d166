import { describe, expect, it } from 'vitest';

import { readCourse } from '../../src/course/read-course.ts';
import { readPages, siteFolder } from '../support/built-site.ts';
import { findLatin } from '../support/find-latin.ts';
import { parseHtml, visibleText } from '../support/html.ts';

const pages = readPages(siteFolder()).filter(({ path }) => path.startsWith('/ar/'));
const { course } = await readCourse(new URL('../../', import.meta.url));

/** A licence, a key, and the people whose works are cited: a label cannot say that a part of it is English. */
const names = ['CC BY', ...Object.values(course?.sources ?? {}).map(({ authors }) => authors)];

describe('an Arabic page', () => {
  it('is there to be read', () => {
    expect(pages.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/ar/', '/ar/meeting/', '/ar/meeting/first-impressions/', '/ar/sources/']),
    );
  });

  it.each(pages)('$path shows no words that were left in another language', ({ document }) => {
    expect(findLatin(document, names)).toEqual([]);
  });

  it.each(pages)('$path writes its numbers in Latin digits', ({ document }) => {
    expect(visibleText(document).match(/[٠-٩۰-۹]/g)).toBeNull();
  });
});

describe('the search for words that were left in another language', () => {
  const find = (body: string, head = ''): readonly string[] =>
    findLatin(parseHtml(`<html lang="ar"><head>${head}</head><body>${body}</body></html>`), [
      'CC BY',
      'Oliver, R.',
      'Rust, A. & Oliver, R.',
    ]);

  it.each([
    ['a text', '<p>نص Check answer هنا</p>', 'Check answer (in <p>)'],
    ['a text with entities', '<p>Questions&nbsp;&amp; answers</p>', 'Questions & answers (in <p>)'],
    ['a text in an element within', '<p>نص <b>Try again</b></p>', 'Try again (in <b>)'],
    ['a template', '<template><p>Try again</p></template>', 'Try again (in <p>)'],
    ['a label', '<nav aria-label="Main menu"></nav>', 'Main menu (in aria-label of <nav>)'],
    [
      'a placeholder',
      '<input placeholder="Search the course">',
      'Search the course (in placeholder of <input>)',
    ],
    ['a hint', '<abbr title="Customer experience">ت</abbr>', 'Customer experience (in title of <abbr>)'],
    ['an image', '<img src="a.png" alt="A lamp">', 'A lamp (in alt of <img>)'],
    ['Arabic inside another language', '<p lang="en"><b lang="ar">Not Arabic</b></p>', 'Not Arabic (in <b>)'],
  ])('finds them in %s', (_what, body, found) => {
    expect(find(body)).toEqual([found]);
  });

  it('finds them in the title and in previews', () => {
    expect(
      find('', '<title>First impressions</title><meta name="description" content="What customers see">'),
    ).toEqual(['First impressions (in <title>)', 'What customers see (in content of <meta>)']);
  });

  it.each([
    ['one word', '<p>نص Touchpoint هنا</p>'],
    ['another language', '<p lang="en">Check answer</p>'],
    ['a label in another language', '<a lang="da" aria-label="Vælg dit sprog" href="/da/">د</a>'],
    ['an isolated name', '<p><bdi lang="en">Ambady and Rosenthal</bdi></p>'],
    ['code and keys', '<p><code>npm run build</code> <kbd>Ctrl Shift</kbd></p>'],
    ['scripts and styles', '<script>const a = new Map</script><style>a b { color: red }</style>'],
    ['people who are cited', '<a aria-label="المرجع: Rust, A. & Oliver, R. (2000)" href="#r">1</a>'],
    ['the name of a licence', '<p>الرخصة CC BY 4.0</p>'],
    ['words with Arabic between them', '<p>Noor و Lina</p>'],
  ])('lets %s pass', (_what, body) => {
    expect(find(body)).toEqual([]);
  });
});
