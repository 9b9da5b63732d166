import { describe, expect, it } from 'vitest';

import { listFiles, readFiles, readPages, siteBase, siteFolder } from '../support/built-site.ts';
import { findDeadLinks, linksOf } from '../support/find-dead-links.ts';
import { parseHtml, values } from '../support/html.ts';

const folder = siteFolder();
const pages = readPages(folder);
const files = listFiles(folder);

describe('the links of the site', () => {
  it('all lead to a page, a file or an id that is there', () => {
    expect(pages.flatMap(({ document }) => linksOf(document)).length).toBeGreaterThan(500);
    expect(findDeadLinks(pages, files, siteBase())).toEqual([]);
  });

  it('lead to the files that style sheets load', () => {
    const urls = readFiles(folder, '_astro/*.css').flatMap(({ text }) =>
      [...text.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, url = '']) => url),
    );
    const own = urls.filter((url) => !/^(?:data:|#)/.test(url));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((url) => !files.includes(`/${url.slice(siteBase().length)}`))).toEqual([]);
  });

  it('load nothing from another host', () => {
    const loaded = pages.flatMap(({ document }) => [
      ...values(document, '[src]', 'src'),
      ...values(
        document,
        'link[rel="stylesheet"], link[rel="preload"], link[rel="icon"], link[rel="modulepreload"]',
        'href',
      ),
    ]);
    expect(loaded.filter((url) => /^(?:[a-z]+:)?\/\//i.test(url))).toEqual([]);
    expect(
      readFiles(folder, '**/*.css').filter(({ text }) => /url\(["']?(?:https?:)?\/\//.test(text)),
    ).toEqual([]);
  });

  it('lead to other hosts by https alone', () => {
    const links = pages.flatMap(({ document }) => values(document, 'a[href]', 'href'));
    const others = links.filter((url) => /^[a-z]+:/i.test(url));
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter((url) => !/^(?:https:\/\/|mailto:)/.test(url))).toEqual([]);
  });

  it('lead from a page to the same page in every other language', () => {
    // A deck is shown to a room in one language, and leads back to its lesson.
    const inLanguages = pages.filter(({ path }) => /^\/[a-z]{2}\/(?!.*\/slides\/)/.test(path));
    const missing = inLanguages.flatMap(({ path, document }) => {
      const links = values(document, 'a[hreflang]', 'href');
      return ['en', 'da', 'sv', 'ar']
        .map((locale) => `${siteBase()}${locale}${path.slice(3)}`)
        .filter((url) => !links.includes(url));
    });
    expect(missing).toEqual([]);
  });
});

describe('the search for dead links', () => {
  const page = (path: string, html: string) => ({ path, document: parseHtml(html) });
  const site = [
    page(
      '/en/',
      '<p id="top"><a href="a/">A</a><a href="/some/base/en/a/#there">A</a><a href="#top">Top</a></p>',
    ),
    page(
      '/en/a/',
      '<h2 id="there">There</h2><img src="../../_astro/lamp.svg" alt=""><a href="https://example.com/x">X</a>',
    ),
  ];

  it('is content with links that lead somewhere', () => {
    expect(findDeadLinks(site, ['/_astro/lamp.svg'], '/some/base/')).toEqual([]);
  });

  it.each([
    ['a page that is not there', '<a href="/some/base/en/b/">B</a>', '/some/base/en/b/'],
    ['an id that is not there', '<a href="../#nowhere">A</a>', '../#nowhere'],
    ['an address outside the folder', '<a href="/en/">A</a>', '/en/'],
    ['a page without the slash at its end', '<a href="/some/base/en/a">A</a>', '/some/base/en/a'],
    [
      'a file that is not there',
      '<img src="/some/base/_astro/moon.svg" alt="">',
      '/some/base/_astro/moon.svg',
    ],
  ])('finds %s', (_what, html, link) => {
    expect(findDeadLinks([...site, page('/en/c/', html)], [], '/some/base/')).toContain(`/en/c/ → ${link}`);
  });
});
