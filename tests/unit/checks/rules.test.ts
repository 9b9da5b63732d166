import { describe, expect, test } from 'vitest';

import { answersHaveNoCatchAll } from '../../../src/checks/answers-have-no-catch-all.ts';
import { linksLeadSomewhere } from '../../../src/checks/links-lead-somewhere.ts';
import { pagesAreListed } from '../../../src/checks/pages-are-listed.ts';
import { questionIdsAreUnique } from '../../../src/checks/question-ids-are-unique.ts';
import { quotationsAreMarked } from '../../../src/checks/quotations-are-marked.ts';
import { sourcesAreKnown } from '../../../src/checks/sources-are-known.ts';
import { sourcesAreUsed } from '../../../src/checks/sources-are-used.ts';
import { termsAreKnown } from '../../../src/checks/terms-are-known.ts';
import { lessonWith, page, question } from '../course/support/small-course.ts';
import { danish, fourLanguages, said, twoLanguages, withDanish } from './support/two-languages.ts';

const draft = lessonWith('Text.').replace('objectives:', 'draft: true\nobjectives:');
const draftPath = 'content/docs/da/meeting/goodbye.mdx';

describe('pages are listed', () => {
  test('a draft need not be', () => {
    expect(said(pagesAreListed, twoLanguages({ [draftPath]: draft }))).toEqual([]);
  });

  test('a module of drafts need not be', () => {
    const files = twoLanguages({
      'content/docs/da/leaving/index.mdx': '---\ntitle: Farvel\ndescription: Farvel.\n---\n\nTekst.\n',
      'content/docs/da/leaving/goodbye.mdx': draft,
    });
    expect(said(pagesAreListed, files)).toEqual([]);
  });

  test('a listed lesson is no draft, which is said at its line', () => {
    expect(said(pagesAreListed, twoLanguages({ [danish]: draft }))).toEqual([
      'pages-are-listed 4:1 the lesson is a draft, and `content/course.yml` names it — take `draft: true` out when it is finished, or take the lesson out of `content/course.yml`',
    ]);
  });
});

describe('question ids are unique', () => {
  test('in a language, not over the languages', () => {
    expect(said(questionIdsAreUnique, twoLanguages())).toEqual([]);
  });

  test('the questions that trainers try included', () => {
    const files = twoLanguages({ 'content/docs/en/trainers/questions.mdx': page('Questions', question) });
    expect(said(questionIdsAreUnique, files)).toEqual([
      'question-ids-are-unique content/docs/en/trainers/questions.mdx:6:1 another question has the id `look-up` — give one of them another id, in every language (see content/docs/en/meeting/welcome.mdx:15:1)',
    ]);
  });

  test('drafts included', () => {
    expect(said(questionIdsAreUnique, twoLanguages({ [draftPath]: draft }))).toEqual([
      'question-ids-are-unique content/docs/da/meeting/goodbye.mdx:14:1 another question has the id `look-up` — give one of them another id, in every language (see content/docs/da/meeting/welcome.mdx:15:1)',
    ]);
  });
});

describe('links lead somewhere', () => {
  const linking = (url: string): readonly string[] =>
    said(linksLeadSomewhere, twoLanguages({ [danish]: lessonWith(`[Link](${url})`), [draftPath]: draft }));

  test.each([
    'welcome.mdx',
    './welcome.mdx#first-seconds',
    '#first-seconds',
    '../index.mdx',
    '../glossary.mdx#touchpoint',
    'https://example.com/x.mdx',
    'mailto:help@example.com',
    'tel:+4512345678',
  ])('%s does', (url) => {
    expect(linking(url)).toEqual([]);
  });

  test.each([
    ['goodbye.mdx', 'the link leads to a draft, which is not published — take it out until it is'],
    [
      '../../en/meeting/welcome.mdx',
      'the link leads out of this language — link to a page below `content/docs/da/`',
    ],
    [
      'welcome.mdx#second',
      '`content/docs/da/meeting/welcome.mdx` has no heading `#second` — use one of: first-seconds',
    ],
    [
      '/da/meeting/',
      'the link `/da/meeting/` begins with a slash — write the path from this file to the other, such as `../meeting/index.mdx`',
    ],
  ])('%s does not', (url, sentence) => {
    expect(linking(url)).toEqual([`links-lead-somewhere 11:1 ${sentence}`]);
  });
});

describe('sources', () => {
  test('are not called unknown while their list cannot be read', () => {
    expect(said(sourcesAreKnown, twoLanguages({ 'content/sources.yml': 'smith-2000: {' }))).toEqual([]);
  });

  test('are not called unused while a page cannot be read', () => {
    expect(said(sourcesAreUsed, twoLanguages({ 'content/docs/en/about.mdx': '{a b}' }))).toEqual([]);
  });

  test('that nobody cites are pointed at in their list', () => {
    expect(
      said(
        sourcesAreUsed,
        twoLanguages({ 'content/docs/en/about.mdx': page('About'), 'content/docs/da/about.mdx': page('Om') }),
      ),
    ).toEqual([
      'sources-are-used content/sources.yml:1:1 warning: no page cites the source `smith-2000` — cite it with `:source[]{#smith-2000}`, or take it out',
    ]);
  });
});

test('sources that one language does not cite are unused there', () => {
  expect(said(sourcesAreUsed, twoLanguages({ 'content/docs/da/about.mdx': page('Om') }))).toEqual([
    'sources-are-used content/sources.yml:1:1 warning: no page in `da` cites the source `smith-2000` — cite it with `:source[]{#smith-2000}`, or take it out',
  ]);
});

test('terms are looked up in the glossary of their own language', () => {
  const files = twoLanguages({
    [danish]: lessonWith('Et :term[mærke]{#brand}.'),
    'content/docs/en/glossary.mdx': '---\ntitle: G\ndescription: D.\n---\n\n## Brand [#brand]\n\nA name.\n',
  });
  expect(said(termsAreKnown, files)).toEqual([
    'terms-are-known 11:4 `content/docs/da/glossary.mdx` has no term `brand` — add a heading `## … [#brand]` there, or correct the id',
  ]);
});

describe('answers have no catch-all', () => {
  const answering = (answer: string): number =>
    said(
      answersHaveNoCatchAll,
      withDanish((text) => text.replace('Se væk', answer)),
    ).length;

  test.each([
    'All of the above',
    'None of these answers',
    'Alle ovenstående',
    'Ingen af de ovennævnte',
    'Alla ovanstående',
    'Inget av ovanstående alternativ',
    'جميع ما سبق',
    'لا شيء مما سبق',
    'كُلُّ مَا سَبَقَ',
    'All of these',
    'All of them.',
    'All the answers are right',
    'All answers above',
    'No answer is right',
    'None of the options',
    'Both A and B',
    'A and C only',
    'All above',
    'Both',
    'The lot',
    'The whole lot',
    'All the lot',
    'Everything above',
    'Everything mentioned above',
    'All of it',
    'None of it',
    'Nothing of the above',
    'Alle svar er rigtige',
    'Alle svarene er rigtige.',
    'Alt det ovenstående',
    'Intet af ovenstående',
    'Ingen af svarene er rigtige',
    'Ingen af delene',
    'Begge dele',
    'Alle tre',
    'Det hele',
    'Det hele.',
    'Alt det hele',
    'Alt sammen',
    'Alt, der er nævnt ovenfor',
    'Hele molevitten',
    'Det alt sammen',
    'Intet af det',
    'Både A og B',
    'Alla svar är rätt',
    'Alla alternativen ovan',
    'Allt ovan',
    'Inget av alternativen',
    'Alla de ovan nämnda',
    'Inga av svaren stämmer',
    'Båda delarna',
    'Alltihop',
    'Alltihopa',
    'Allt det där',
    'Rubbet',
    'Det hela',
    'Allt som nämns ovan',
    'Inget av det',
    'Både a och b',
    'جميع الإجابات صحيحة',
    'كل الاجابات السابقة',
    'جميع الخيارات السابقة صحيحة',
    'ما سبق كله',
    'كلا الجوابين صحيح',
    'لا شيء من الإجابات السابقة',
    'ليس أيًّا مما سبق',
    'لا توجد إجابة صحيحة',
    'كلاهما معًا',
    'الكل',
    'كل ما ذُكر أعلاه',
    'أ و ب',
  ])('%s is one', (answer) => {
    expect(answering(answer)).toBe(1);
  });

  test.each([
    'All of the lamps above the counter',
    'The lot number',
    'The whole lot is sold',
    'Everything above 500 kroner',
    'All of it is sent at once',
    'Det hele huset',
    'Det hele tog en time',
    'Det hele kan vente',
    'Det hela tog en timme',
    'Alltihop tog en timme',
    'Alltihop skickas samma dag',
    'Alt det han lovede',
    'Allt det där tog tid',
    'Inget där',
    'الكل يتصل بالعميل',
    'Alle tre kunder',
    'Ingen',
    'كل ما ذكرته العميلة',
    'Above all, listen',
    'All customers get the same date',
    'All answers are sent by noon',
    'None of these customers is greeted',
    'Both colleagues call back',
    'Both answers come from Lina',
    'Neither of the two prices is on the label',
    'Ingen af kunderne får svar',
    'Alle svar sendes inden klokken tolv',
    'Begge dele koster det samme',
    'Alle tre butikker har samme pris',
    'Alla svar kommer inom en dag',
    'Båda lamporna är slut',
    'Inget av breven fick svar',
    'Allt om lampan',
    'جميع الإجابات تصل قبل الظهر',
    'كل الخيارات تعرض على العميل',
    'كلاهما يتصل بالعميل',
    'ما سبق أن وعدنا به',
  ])('%s is none', (answer) => {
    expect(answering(answer)).toBe(0);
  });
});

describe('quotations are marked', () => {
  const says = (text: string, locale = 'da'): readonly string[] =>
    said(
      quotationsAreMarked,
      twoLanguages({ [`content/docs/${locale}/index.mdx`]: page('Hjem', `${text}\n`) }),
    );

  test.each([
    'Hun siger »ja«, og det er Linas lampe, ikke Lars’ lampe.',
    "Det er Lars' lampe, ikke 80'ernes.",
    'Skriv `title="x"`, se <bdi lang="en">Noor</bdi> og [x](../da/about.mdx "Om").',
    ':::note{icon="star"}\nTekst.\n:::',
    '```text\n"x"\n```',
  ])('%s', (text) => {
    expect(says(text)).toEqual([]);
  });

  test.each([
    ['Hun siger "ja".', 'da', '6:11', '»…«'],
    ["Hun siger 'ja, tak'.", 'da', '6:11', '»…«'],
    ['She says "yes".', 'en', '6:10', '“…”'],
    ['Hon säger "ja".', 'sv', '6:11', '”…”'],
    ['تقول "نعم".', 'ar', '6:6', '«…»'],
  ])('%s is not', (text, locale, place, own) => {
    const files = fourLanguages({ [`content/docs/${locale}/index.mdx`]: page('Hjem', `${text}\n`) });
    expect(said(quotationsAreMarked, files)).toEqual([
      `quotations-are-marked content/docs/${locale}/index.mdx:${place} warning: a straight quotation mark stands in the text — quote with the marks of the language: ${own}`,
    ]);
  });

  test('in the title and in objectives too', () => {
    const files = withDanish((text) =>
      text.replace('title: A welcome', `title: 'A "welcome"'`).replace('Perform a welcome', `Say "welcome"`),
    );
    expect(said(quotationsAreMarked, files).map((line) => line.split(' warning')[0])).toEqual([
      'quotations-are-marked 1:1',
      'quotations-are-marked 5:5',
    ]);
  });

  test('and in the words of the interface', () => {
    const files = twoLanguages({
      'content/i18n/da.json': '{\n  "course.a": "Vælg »Næste«",\n  "course.b": "Vælg \\"Næste\\""\n}\n',
    });
    expect(said(quotationsAreMarked, files)).toEqual([
      'quotations-are-marked content/i18n/da.json:3:3 warning: a straight quotation mark stands in the text — quote with the marks of the language: »…«',
    ]);
  });
});
