import type { Finding } from '../course/findings.ts';
import { textsOf, type PageText } from './language/page-texts.ts';
import { arabicShare, languageIn, stopWords } from './language/stop-words.ts';
import { languageOf, wordsOf } from './language/words.ts';
import type { Checked } from './rule.ts';

/** Shorter texts may be a name or a title. */
const enoughWords = 8;

/** The languages whose small words are known, and the one that has a script of its own. */
const toldApart: readonly string[] = [...Object.keys(stopWords), 'ar'];

/** Every text of a page is in the language of the page: nothing was forgotten while it was translated. */
export function pagesSpeakTheirLanguage({ pages }: Checked): readonly Finding[] {
  return pages.flatMap((page) => {
    const own = languageOf(page.locale);
    if (!toldApart.includes(own)) return [];
    return textsOf(page).flatMap((text): readonly Finding[] => {
      const language = languageOfText(text);
      if (language === undefined || language === own) return [];
      const message = `the text seems to be in the language \`${language}\`, and the page is in \`${own}\``;
      const advice = 'translate it, or put a foreign name into `<bdi>…</bdi>`';
      return [
        { rule: 'pages-speak-their-language', severity: 'warning', place: text.place, message, advice },
      ];
    });
  });
}

function languageOfText({ ownText }: PageText): string | undefined {
  const words = wordsOf(ownText);
  if (words.length < enoughWords) return undefined;
  return arabicShare(ownText) > 0.5 ? 'ar' : languageIn(words);
}
