import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rm } from 'node:fs/promises';
import type { HtmlElement } from 'html-validate';

import { buildSite, type SiteBuild } from '../support/build-site.ts';
import { listFiles, pageAt, readFiles, readPages, type BuiltPage } from '../support/built-site.ts';
import { elements, one, values, visibleText } from '../support/html.ts';

let build: SiteBuild;
let pages: readonly BuiltPage[];

beforeAll(async () => {
  build = await buildSite('lamp-shop');
  expect(build.output).toContain('Complete!');
  pages = readPages(build.folder);
});

afterAll(() => rm(build.folder, { recursive: true, force: true }));

describe('a course in two languages, in the folder /some/base/ of a host', () => {
  it('has its pages and no others', () => {
    expect(pages.map(({ path }) => path)).toEqual([
      '/404.html',
      '/ar/about/',
      '/ar/door/goodbye/handout/',
      '/ar/door/goodbye/handout/trainer/',
      '/ar/door/goodbye/',
      '/ar/door/goodbye/slides/',
      '/ar/door/goodbye/slides/speaker/',
      '/ar/door/greeting/handout/',
      '/ar/door/greeting/handout/trainer/',
      '/ar/door/greeting/',
      '/ar/door/greeting/slides/',
      '/ar/door/greeting/slides/speaker/',
      '/ar/door/',
      '/ar/glossary/',
      '/ar/',
      '/ar/sources/',
      '/en/about/',
      '/en/door/goodbye/handout/',
      '/en/door/goodbye/handout/trainer/',
      '/en/door/goodbye/',
      '/en/door/goodbye/slides/',
      '/en/door/goodbye/slides/speaker/',
      '/en/door/greeting/handout/',
      '/en/door/greeting/handout/trainer/',
      '/en/door/greeting/',
      '/en/door/greeting/slides/',
      '/en/door/greeting/slides/speaker/',
      '/en/door/',
      '/en/glossary/',
      '/en/',
      '/en/sources/',
      '/',
    ]);
  });

  it('does not speak of a lesson in progress', () => {
    expect(pages.filter(({ html }) => html.includes('Unfinished'))).toEqual([]);
  });
});

describe('every address', () => {
  it('on a page begins with the folder', () => {
    expect(
      pages.flatMap(({ path, document }) => addressesOutside(document).map((url) => [path, url])),
    ).toEqual([]);
  });

  it('of a file that a style sheet loads leads to one that is there', () => {
    const urls = readFiles(build.folder, '**/*.css').flatMap(({ text }) =>
      [...text.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, url = '']) => url),
    );
    const files = listFiles(build.folder).map((path) => `/some/base${path}`);
    expect(urls.filter((url) => url.endsWith('.woff2')).length).toBeGreaterThan(0);
    expect(urls.filter((url) => !/^(data:|#)/.test(url) && !files.includes(url))).toEqual([]);
  });

  it('in a script begins with the folder', () => {
    const own = /["'`](\/(?:_astro|pagefind|fonts|en|ar)\/)/g;
    const found = readFiles(build.folder, '_astro/**/*.js').flatMap(({ text }) => [...text.matchAll(own)]);
    expect(found.map(([, url]) => url)).toEqual([]);
  });

  it('in the choice of languages begins with the folder', () => {
    const links = values(pageAt(pages, '/').document, 'a[href]', 'href');
    expect(links).toEqual(expect.arrayContaining(['/some/base/en/', '/some/base/ar/']));
  });

  it('of a link between lessons is in the language of its page', () => {
    expect(proseLinks('/en/door/greeting/')).toContain('/some/base/en/door/goodbye/');
    expect(proseLinks('/ar/door/greeting/')).toContain('/some/base/ar/door/goodbye/');
    expect(proseLinks('/ar/about/')).toEqual(['/some/base/ar/door/greeting/#first-look']);
  });
});

describe('an Arabic page', () => {
  it('is written from right to left', () => {
    const html = one(pageAt(pages, '/ar/door/greeting/').document, 'html');
    expect(html.getAttributeValue('lang')).toBe('ar');
    expect(html.getAttributeValue('dir')).toBe('rtl');
    expect(one(pageAt(pages, '/en/door/greeting/').document, 'html').getAttributeValue('dir')).toBe('ltr');
  });

  it('lists the lessons in the order of the course, in Arabic', () => {
    const { document } = pageAt(pages, '/ar/door/greeting/');
    const links = document.querySelectorAll('tp-course-marks a[data-lesson]');
    expect(links.map((link) => link.getAttributeValue('href'))).toEqual([
      '/some/base/ar/door/greeting/',
      '/some/base/ar/door/goodbye/',
    ]);
    expect(links.map(visibleText)).toEqual([
      expect.stringContaining('الترحيب'),
      expect.stringContaining('الوداع'),
    ]);
  });

  it('leads back before it leads on, so that its first link stands at the right', () => {
    expect(neighbours('/ar/door/')).toEqual([['next', '/some/base/ar/door/greeting/']]);
    expect(neighbours('/ar/door/greeting/')).toEqual([
      ['prev', '/some/base/ar/door/'],
      ['next', '/some/base/ar/door/goodbye/'],
    ]);
    expect(neighbours('/ar/door/goodbye/')).toEqual([['prev', '/some/base/ar/door/greeting/']]);
  });
});

describe('a lesson', () => {
  it('has a question where its file has a list, so the plugins ran', () => {
    const { document } = pageAt(pages, '/en/door/greeting/');
    const question = one(document, 'tp-choice.tp-question-block');
    expect(question.id).toBe('who-first');
    expect(question.querySelectorAll('input').length).toBe(2);
    expect(document.querySelectorAll('[type="checkbox"][disabled]').length).toBe(0);
    expect(one(document, 'h2#first-look').textContent).toContain('The first look');
  });

  it.each(['en', 'ar'])('tells a scenario in full, scene by scene, in %s', (locale) => {
    const scenario = one(pageAt(pages, `/${locale}/door/greeting/`).document, 'tp-scenario');
    expect(scenario.getAttributeValue('data-pagefind-ignore')).toBe('all');
    expect(values(scenario, '[tabindex="-1"]', 'id')).toEqual([
      'late-parcel-the-call',
      'late-parcel-sorry-first',
      'late-parcel-solved',
      'late-parcel-hangs-up',
      'late-parcel-explains',
    ]);
    expect(values(scenario, '.tp-fork a.tp-button', 'href')).toEqual([
      '#late-parcel-sorry-first',
      '#late-parcel-explains',
      '#late-parcel-solved',
      '#late-parcel-hangs-up',
      '#late-parcel-sorry-first',
      '#late-parcel-hangs-up',
    ]);
  });

  it('draws a figure twice, for wide places and for phones, and names it once', () => {
    const { document } = pageAt(pages, '/en/door/greeting/');
    expect(values(document, 'figure [role="img"]', 'aria-label')).toEqual([
      'Three lamps hang along a line of thirty seconds.',
    ]);
    expect(document.querySelectorAll('figure svg').length).toBe(2);
    expect(visibleText(one(document, 'figcaption'))).toContain('Three small signs in half a minute & more.');
  });

  it.each([
    ['en', 'Checked on 22 November 2026'],
    ['ar', 'رُوجعت في 22 نوفمبر 2026'],
  ])('dates local rules as its readers do, in %s', (locale, words) => {
    expect(
      visibleText(one(pageAt(pages, `/${locale}/door/greeting/`).document, 'aside[data-local]')),
    ).toContain(words);
  });

  it('keeps colons in its text', () => {
    expect(visibleText(one(pageAt(pages, '/en/door/greeting/').document, 'main'))).toContain(
      'The shop opens at 10:30, the score is 3:1, and a note:this stays as it is.',
    );
  });

  it('carries the points of a slide, and its notes only where the trainer reads them', () => {
    expect(
      visibleText(one(pageAt(pages, '/en/door/greeting/').document, '[data-slide="looking"]')),
    ).toContain('Look up');
    const shown = readFiles(build.folder, '**/*.{html,js,json}')
      .filter(({ text }) => /Rehearsal whispered backstage|خلف الستار/.test(text))
      .map(({ path }) => path);
    expect(shown).toEqual([
      '/ar/door/greeting/handout/trainer/index.html',
      '/ar/door/greeting/slides/speaker/index.html',
      '/en/door/greeting/handout/trainer/index.html',
      '/en/door/greeting/slides/speaker/index.html',
    ]);
  });
});

/** Values of attributes that begin with `/` and lead out of the folder. */
function addressesOutside(document: HtmlElement): readonly string[] {
  return elements(document)
    .flatMap(({ attributes }) => attributes.map(({ value }) => String(value)))
    .filter((value) => value.startsWith('/') && !value.startsWith('/some/base/'));
}

function proseLinks(path: string): readonly string[] {
  return values(pageAt(pages, path).document, '.tp-prose > p a[href]', 'href').filter(
    (url) => !url.includes('glossary'),
  );
}

function neighbours(path: string): readonly (readonly [string | null, string | null])[] {
  return pageAt(pages, path)
    .document.querySelectorAll('body a[rel]')
    .filter((link) => /^(prev|next)$/.test(link.getAttributeValue('rel') ?? ''))
    .map((link) => [link.getAttributeValue('rel'), link.getAttributeValue('href')]);
}
