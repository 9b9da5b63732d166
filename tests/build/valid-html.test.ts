import { HtmlValidate, StaticConfigLoader, type RuleConfig } from 'html-validate';
import { describe, expect, it } from 'vitest';

import { readPages, siteFolder } from '../support/built-site.ts';

const rules = {
  // Astro and Starlight write `<meta/>`; both forms are HTML.
  'void-style': 'off',
  // Starlight's id of the page's title is `_top`.
  'valid-id': ['error', { relaxed: true }],
  // Safari takes the list away from a list without bullets unless the role says so.
  'no-redundant-role': 'off',
  // Firefox remembers what was chosen over a reload unless `autocomplete` is off, also for boxes.
  'input-attributes': 'off',
  'valid-autocomplete': 'off',
  // Boxes of one question share a name, as those of a group may.
  'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  // A drawing may be a heading when it has a name, which this rule does not see; pages.test.ts looks for one.
  'empty-heading': 'off',
  // What the page says of itself is measured in other tests.
  'long-title': 'off',
} satisfies RuleConfig;

const strict = validator(rules);
// The questions of a quiz share one button, which stands outside of their forms.
const ofQuizzes = validator({ ...rules, 'wcag/h32': 'off' });

const pages = readPages(siteFolder());

describe('every page is valid HTML', () => {
  it.each(pages)('$path', async ({ path, html }) => {
    expect(await problems(html, path)).toEqual([]);
  });
});

it('finds a mistake in a page', async () => {
  expect(await problems('<p>One<ul><li>two</p></ul><img src="x">', '/')).not.toEqual([]);
});

async function problems(html: string, path: string): Promise<readonly string[]> {
  const { results } = await (path.endsWith('/quiz/') ? ofQuizzes : strict).validateString(html, path);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, message, ruleId, selector }) =>
        `${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`,
    ),
  );
}

function validator(chosen: RuleConfig): HtmlValidate {
  return new HtmlValidate(
    new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'], rules: chosen }),
  );
}
