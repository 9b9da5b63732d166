import type { Finding, Place } from '../course/findings.ts';
import type { Page } from '../course/pages/page.ts';
import { onlyIn, type Named } from './compare-ids.ts';
import { checkLink, targetOf } from './links-lead-somewhere.ts';
import { isLocal, sectionAt, twinPlace } from './places.ts';
import type { Checked } from './rule.ts';
import { pathOf, translationsOf, type Translation } from './translations.ts';

/** A translation links to the same pages and headings as its original, outside boxes of one country's rules. */
export function linksMatch(checked: Checked): readonly Finding[] {
  return translationsOf(checked).flatMap((pair) => comparePages(pair, checked));
}

/** A link that leads nowhere has been said. The one that it stands for is not missing. */
function comparePages({ original, translated }: Translation, checked: Checked): readonly Finding[] {
  const [there, here] = [targetsOf(original, checked), targetsOf(translated, checked)];
  const missing = [...onlyIn(there, here)];
  const extra = onlyIn(here, there).map((link) => ({
    link,
    meant: takeTwin(link, missing, original, translated),
  }));
  return [
    ...extra
      .filter(({ link }) => link.leads)
      .map(({ link, meant }) =>
        meant
          ? found(
              link.place,
              `the link leads to \`${link.id}\`, and to \`${meant.id}\` in the source language`,
              meant.place,
            )
          : found(
              link.place,
              `the page links to \`${link.id}\`, and its original does not`,
              twinPlace(link.place, translated, original),
            ),
      ),
    ...missing.map(({ id, place }) =>
      found(
        twinPlace(place, original, translated),
        `the page does not link to \`${id}\`, and its original does`,
        place,
      ),
    ),
  ];
}

/** Where a link leads, the same in every language. */
interface Target extends Named {
  readonly leads: boolean;
}

function targetsOf(page: Page, checked: Checked): readonly Target[] {
  return page.links
    .filter(({ place }) => !isLocal(place, page))
    .map((link) => {
      const { file, hash } = targetOf(link, page);
      const id = `${pathOf({ file, locale: page.locale })}${hash}`;
      return { id, place: link.place, leads: checkLink(link, page, checked).length === 0 };
    });
}

/** The link of the original that stands in the same section and is missing: the same link, changed. It is taken out. */
function takeTwin(link: Target, missing: Target[], original: Page, translated: Page): Target | undefined {
  const section = sectionAt(translated, link.place)?.id;
  const at = missing.findIndex(({ place }) => sectionAt(original, place)?.id === section);
  return at === -1 ? undefined : missing.splice(at, 1)[0];
}

function found(place: Place, message: string, related: Place): Finding {
  return {
    rule: 'links-match',
    severity: 'error',
    place,
    message,
    advice: 'link to the same pages and headings in every language',
    related,
  };
}
