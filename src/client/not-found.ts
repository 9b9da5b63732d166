import { matchLanguage } from './match-language.ts';
import { readSetting } from './setting.ts';

/** Puts the visitor's language first on the page that is shown for unknown addresses: the one of the address, if it has one. */
const list = document.querySelector<HTMLElement>('[data-not-found]');
const messages = [...(list?.querySelectorAll<HTMLElement>(':scope > [lang]') ?? [])];
const path = location.pathname.slice(list?.dataset.notFound?.length ?? 0);
const wanted = [path.split('/')[0] ?? '', readSetting('course-locale') ?? '', ...navigator.languages];
const locale = matchLanguage(
  wanted,
  messages.map(({ lang }) => lang),
);
const message = messages.find(({ lang }) => lang === locale);
if (message) list?.prepend(message);
