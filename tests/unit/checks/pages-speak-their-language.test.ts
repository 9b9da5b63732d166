import { describe, expect, test } from 'vitest';

import { pagesSpeakTheirLanguage } from '../../../src/checks/pages-speak-their-language.ts';
import { said, withDanish } from './support/two-languages.ts';

describe('pages speak their language', () => {
  const says = (text: string): readonly string[] =>
    said(
      pagesSpeakTheirLanguage,
      withDanish((lesson) => lesson.replace(/:::slide[\s\S]*?\n:::/, text)),
    );

  test.each([
    'Når døren går op, ser Noor op og nikker, og det er ikke svært.',
    'Titlen er <bdi lang="en">This is not the end of what you have and what you are</bdi>.',
    'Noor, Lina, Sami, Elin.',
  ])('%s', (text) => {
    expect(says(text)).toEqual([]);
  });

  test.each([
    ['When the door opens, Noor looks up, and that is what you have seen.', 'en'],
    ['När dörren öppnas tittar Noor upp och nickar, och det är inte svårt att göra.', 'sv'],
    ['عندما يُفتح الباب ترفع نور رأسها وتومئ للعميل الذي دخل', 'ar'],
  ])('%s does not', (text, language) => {
    expect(says(text)).toEqual([
      `pages-speak-their-language 11:1 warning: the text seems to be in the language \`${language}\`, and the page is in \`da\` — translate it, or put a foreign name into \`<bdi>…</bdi>\``,
    ]);
  });

  test('in questions too', () => {
    const forgotten = 'It is not what they said to you when you came with that lamp.';
    const files = withDanish((lesson) => lesson.replace('Se op', `Se op\n  > ${forgotten}\n- [ ] Vent`));
    expect(said(pagesSpeakTheirLanguage, files)).toHaveLength(1);
  });
});
