import type { Finding } from '../course/findings.ts';
import type { Page } from '../course/pages/page.ts';
import { textsOf } from './language/page-texts.ts';
import { arabicShare } from './language/stop-words.ts';
import { languageOf } from './language/words.ts';
import { topOf } from './places.ts';
import type { Checked } from './rule.ts';

const least = 0.8;
const enoughLetters = 100;

/** Latin letters in an Arabic page stand in `<bdi>` or in code: bare, they tear the line apart. */
export function arabicIsArabic({ pages }: Checked): readonly Finding[] {
  return pages.filter(({ locale }) => languageOf(locale) === 'ar').flatMap(checkPage);
}

function checkPage(page: Page): readonly Finding[] {
  const texts = textsOf(page);
  const text = texts.map(({ ownText }) => ownText).join(' ');
  const share = arabicShare(text);
  if (share >= least || (text.match(/\p{L}/gu) ?? []).length < enoughLetters) return [];
  const [first] = texts.toSorted((a, b) => latinIn(b.ownText) - latinIn(a.ownText));
  const message = `only ${String(Math.round(share * 100))} per cent of the letters of the page are Arabic`;
  return [
    {
      rule: 'arabic-is-arabic',
      severity: 'warning',
      place: first?.place ?? topOf(page.file),
      message,
      advice: 'translate what stands here in Latin letters, or put names into `<bdi>…</bdi>`',
    },
  ];
}

function latinIn(text: string): number {
  return (text.match(/\p{Script=Latin}/gu) ?? []).length;
}
