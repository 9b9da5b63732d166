import type { Place } from '../course/findings.ts';
import type { Page, PageText, Section } from '../course/pages/page.ts';

/** The first sign of a file: the place of what is missing from it altogether. */
export function topOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

/** The section that a place of a page stands in; none before the first heading. */
export function sectionAt({ sections }: PageText, { line }: Place): Section | undefined {
  return sections.findLast(({ place }) => place.line <= line);
}

/** Where a translation or its original has the section that a place of the other one stands in. */
export function twinPlace(place: Place, from: PageText, to: PageText): Place {
  const id = sectionAt(from, place)?.id;
  return to.sections.find((section) => section.id === id)?.place ?? topOf(to.file);
}

/** True in a box of one country's rules, which each language has for itself. */
export function isLocal(place: Place, page: Page): boolean {
  if (!('locals' in page)) return false;
  return page.locals.some(
    ({ place: { line }, content }) =>
      place.line >= line && place.line <= (content.at(-1)?.position?.end.line ?? line),
  );
}
