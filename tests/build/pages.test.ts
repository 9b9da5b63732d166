import { describe, expect, it } from 'vitest';
import type { HtmlElement } from 'html-validate';

import { directionOf } from '../../src/course/locale.ts';
import { readPages, siteFolder, type BuiltPage } from '../support/built-site.ts';
import { elements, values, visibleText } from '../support/html.ts';

const pages = readPages(siteFolder());

/** Styles that Starlight writes into attributes, by what they set. */
const knownInlineStyle = '--sl-';

describe('every page', () => {
  it('says its language and direction', () => {
    const wrong = pages.filter(({ path, document }) => {
      const html = document.querySelector('html');
      const locale = /^\/([a-z]{2})\//.exec(path)?.[1] ?? 'en';
      return (
        html?.getAttributeValue('lang') !== locale || html.getAttributeValue('dir') !== directionOf(locale)
      );
    });
    expect(paths(wrong)).toEqual([]);
  });

  it('has one heading of the first rank', () => {
    expect(paths(pages.filter(({ document }) => document.querySelectorAll('h1').length !== 1))).toEqual([]);
  });

  it('has a name for every heading', () => {
    const isEmpty = (heading: HtmlElement): boolean =>
      visibleText(heading) === '' && values(heading, '[aria-label], [alt]', 'aria-label').length === 0;
    // What is hidden waits for the script that fills and shows it.
    const headings = (page: BuiltPage) =>
      page.document.querySelectorAll('h1, h2, h3, h4').filter((heading) => !heading.closest('[hidden]'));
    expect(paths(pages.filter((page) => headings(page).some(isEmpty)))).toEqual([]);
  });

  it('has a title and a description of its own', () => {
    const titles = pages.map(({ document }) => document.querySelector('title')?.textContent.trim() ?? '');
    const descriptions = pages.map(({ document }) =>
      values(document, 'meta[name="description"]', 'content').join(),
    );
    expect(titles.filter((title) => title === '')).toEqual([]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    expect(paths(pages.filter((_page, index) => descriptions[index] === ''))).toEqual([]);
  });

  it('uses every id once', () => {
    const repeated = pages.flatMap(({ path, document }) => {
      const ids = values(document, '[id]', 'id');
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`);
    });
    expect(repeated).toEqual([]);
  });

  it('has no key of the interface where a word should stand', () => {
    const key = /\b(?:course|page|search|pagefind)\.[a-z]+\.[a-zA-Z.]+\b/;
    const found = pages.flatMap(({ path, html }) => {
      const match = key.exec(withoutScripts(html));
      return match ? [`${path} ${match[0]}`] : [];
    });
    expect(found).toEqual([]);
  });

  it('has no placeholder where a value should stand', () => {
    expect(
      paths(
        pages.filter(({ html }) => /\{\{\s*\w+\s*\}\}|\bundefined\b|\[object /.test(withoutScripts(html))),
      ),
    ).toEqual([]);
  });
});

describe('a strict host', () => {
  it('finds no script in an attribute', () => {
    expect(attributes(({ key }) => /^on[a-z]+$/.test(key))).toEqual([]);
  });

  it("finds no style in an attribute but Starlight's", () => {
    expect(attributes(({ key, value }) => key === 'style' && !value.startsWith(knownInlineStyle))).toEqual(
      [],
    );
  });

  it('finds no script in a page', () => {
    const scripts = pages.flatMap(({ path, document }) =>
      inlineScripts(document).map((text) => `${path} ${text.trim().slice(0, 80)}`),
    );
    expect(scripts).toEqual([]);
  });

  it('finds no address that runs as a script', () => {
    expect(attributes(({ value }) => /^\s*javascript:/i.test(value))).toEqual([]);
  });
});

describe('questions', () => {
  const questions = pages.flatMap(({ document }) => document.querySelectorAll('.tp-question-block'));

  it('are left out of the search', () => {
    const found = questions.filter((question) => !question.closest('[data-pagefind-ignore="all"]'));
    expect(questions.length).toBeGreaterThan(0);
    expect(found.map(({ id }) => id)).toEqual([]);
  });
});

function paths(found: readonly BuiltPage[]): readonly string[] {
  return found.map(({ path }) => path);
}

function inlineScripts(document: HtmlElement): readonly string[] {
  return document
    .querySelectorAll('script')
    .filter(
      (script) => !script.hasAttribute('src') && script.getAttributeValue('type') !== 'application/json',
    )
    .map(({ textContent }) => textContent);
}

interface FoundAttribute {
  readonly key: string;
  readonly value: string;
}

/** Attributes anywhere on the site that meet a condition. */
function attributes(condition: (attribute: FoundAttribute) => boolean): readonly string[] {
  return pages.flatMap(({ path, document }) =>
    elements(document)
      .flatMap((element) => element.attributes.map(({ key, value }) => ({ key, value: String(value ?? '') })))
      .filter(condition)
      .map(({ key, value }) => `${path} ${key}="${value}"`),
  );
}

function withoutScripts(html: string): string {
  return html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
}
