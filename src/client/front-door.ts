import { matchLanguage } from './match-language.ts';
import { readSetting } from './setting.ts';

/** Sends a visitor of `/` to the course in the language chosen before, else in the browser's. Else the list stays. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-front-door] a[hreflang]')];
const wanted = [readSetting('course-locale') ?? '', ...navigator.languages];
const locale = matchLanguage(
  wanted,
  links.map(({ hreflang }) => hreflang),
);
const link = links.find(({ hreflang }) => hreflang === locale);
if (link) location.replace(link.href);
