import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { listFiles, pageAt, readFiles, readPages, siteBase, siteFolder } from '../support/built-site.ts';
import { visibleText } from '../support/html.ts';
import { loadedFaces } from '../support/font-faces.ts';
import { gzipped, importsOf, scripts, styles } from '../support/weights.ts';

const folder = siteFolder();
const pages = readPages(folder);
const lessons = pages.filter(({ document }) => document.querySelector('[data-slide]'));

const latin = ['Hanken Grotesk', 'Hanken Names', 'Hedvig Letters Serif', 'Hedvig Names'];
const arabic = ['Hanken Core', 'Hanken Names', 'Vazirmatn', 'Hedvig Core', 'Hedvig Names', 'Markazi Text'];

describe('a lesson', () => {
  it('is there to be weighed, in four languages', () => {
    expect(lessons.map(({ path }) => path)).toContain('/ar/meeting/first-impressions/');
    expect(lessons.length % 4).toBe(0);
  });

  // Ten thousand letters of text, six questions with a reason for every answer, a scenario and a drawing.
  it.each(lessons)('$path weighs at most 20 kB of HTML', ({ html }) => {
    expect(gzipped(html)).toBeLessThanOrEqual(20);
  });

  it.each(lessons)('$path weighs at most 20 kB of styles', (page) => {
    const sheets = styles(folder, page, siteBase());
    expect(sheets.length).toBeGreaterThan(0);
    expect(gzipped(...sheets)).toBeLessThanOrEqual(20);
  });

  it.each(lessons)('$path weighs at most 20 kB of scripts', (page) => {
    const loaded = scripts(folder, page, siteBase());
    expect(loaded.length).toBeGreaterThan(1);
    expect(gzipped(...loaded)).toBeLessThanOrEqual(20);
  });

  it.each(lessons)('$path loads at most 60 kB of fonts, in Arabic 70', ({ path, document }) => {
    const isArabic = path.startsWith('/ar/');
    const css = readFiles(folder, '_astro/*.css')
      .map(({ text }) => text)
      .join('\n');
    const files = loadedFaces(css, isArabic ? arabic : latin, visibleText(document));
    const size = files.reduce(
      (sum, url) => sum + statSync(join(folder, url.slice(siteBase().length - 1))).size,
      0,
    );
    expect(files.length).toBeGreaterThan(1);
    expect(size / 1000).toBeLessThanOrEqual(isArabic ? 70 : 60);
  });
});

describe('a quiz', () => {
  const quizzes = pages.filter(({ path }) => path.endsWith('/quiz/'));
  const tooHeavy = (limit: number, isThis: (path: string) => boolean) =>
    quizzes
      .filter(({ path, html }) => isThis(path) && gzipped(html) > limit)
      .map(({ path, html }) => `${path}: ${gzipped(html).toFixed(1)} kB`);
  const isFinal = (path: string) => /^\/[^/]+\/quiz\/$/.test(path);

  it('of a module weighs at most 40 kB of HTML', () => {
    expect(tooHeavy(40, (path) => !isFinal(path))).toEqual([]);
  });

  // It holds every question of the course, so that it needs nothing else from anywhere once it is open.
  it('of the whole course weighs at most 70 kB of HTML', () => {
    expect(tooHeavy(70, isFinal)).toEqual([]);
  });

  it('loads at most 24 kB of styles and 24 kB of scripts', () => {
    const loaded = quizzes.filter(
      (page) =>
        gzipped(...styles(folder, page, siteBase())) > 24 ||
        gzipped(...scripts(folder, page, siteBase())) > 24,
    );
    expect(loaded.map(({ path }) => path)).toEqual([]);
  });
});

describe('the scripts of the site', () => {
  const bundles = readFiles(folder, '_astro/*.js');

  it('carry nothing that only the build needs', () => {
    // What is left of zod, micromark, MDX, unified, yaml and mdast when they are bundled and minified.
    const marks = /ZodError|micromark|mdxJsxFlowElement|Cannot call `|YAMLParseError|includeImageAlt/;
    expect(bundles.length).toBeGreaterThan(0);
    expect(bundles.filter(({ text }) => marks.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('are never called .mjs, which some hosts serve as text', () => {
    expect(listFiles(folder).filter((path) => path.endsWith('.mjs'))).toEqual([]);
  });

  it('have ASCII names, as every file of the site', () => {
    expect(listFiles(folder).filter((path) => !/^[\w./-]+$/.test(path))).toEqual([]);
  });
});

describe('the scale of these tests', () => {
  it('follows imports that run at once, and no others', () => {
    const script =
      'import{a as b}from"./store.js";import"./side.js";export*from"../all.js";const c=()=>import("./later.js");';
    expect(importsOf(script, '/_astro/page.js')).toEqual(['/_astro/store.js', '/_astro/side.js', '/all.js']);
  });

  it('finds the imports of a real page', () => {
    const lesson = pageAt(pages, '/en/meeting/first-impressions/');
    const store = readFileSync(join(folder, listFiles(folder, '_astro/course-store.*.js')[0] ?? ''), 'utf8');
    expect(scripts(folder, lesson, siteBase())).toContain(store);
  });

  it('counts the faces whose characters stand on a page', () => {
    const css =
      '@font-face{font-family:Text;src:url(/a.woff2)}@font-face{font-family:Names;src:url(/b.woff2);unicode-range:U+100-12F,U+1??}' +
      '@font-face{font-family:Far;src:url(/c.woff2);unicode-range:U+60C-6FF}@font-face{font-family:Here;src:local(Arial)}';
    expect(loadedFaces(css, ['Text', 'Names', 'Far'], 'Å')).toEqual(['/a.woff2']);
    expect(loadedFaces(css, ['Text', 'Names', 'Far', 'Here'], 'Škoda')).toEqual(['/a.woff2', '/b.woff2']);
    expect(loadedFaces(css, ['Far'], 'قل')).toEqual(['/c.woff2']);
  });
});
