import type { Finding, Place } from '../course/findings.ts';
import type { Page } from '../course/pages/page.ts';
import { languageOf } from './language/words.ts';
import { sectionAt, topOf } from './places.ts';
import type { Checked } from './rule.ts';
import { compareCounts, type Counted } from './structure/compare-counts.ts';
import { readRunningText } from './structure/running-text.ts';
import { shapeOf, type Shape } from './structure/shape.ts';
import { translationsOf } from './translations.ts';

/**
 * The text of a section has the same parts in every language: items of lists, rows of tables, notes and, as a warning,
 * paragraphs. Blocks have rules of their own, and boxes of one country's rules none.
 */
export function sectionsMatch(checked: Checked): readonly Finding[] {
  const read = new Map<Page, readonly ReadSection[]>();
  const sectionsOf = (page: Page): readonly ReadSection[] => {
    const sections = read.get(page) ?? readSections(page, checked.files.get(page.file) ?? '');
    read.set(page, sections);
    return sections;
  };
  return translationsOf(checked).flatMap(({ original, translated }) =>
    compareSections(sectionsOf(original), sectionsOf(translated), mayDivide(translated)),
  );
}

/** Arabic makes two of a long paragraph, as `textIsReadable` asks for. */
function mayDivide({ locale }: Page): boolean {
  return languageOf(locale) === 'ar';
}

interface ReadSection {
  /** None for the text before the first heading. */
  readonly id: string | undefined;
  readonly place: Place;
  readonly shape: Shape;
}

function readSections(page: Page, text: string): readonly ReadSection[] {
  const nodes = Map.groupBy(readRunningText(page, text), ({ position }) =>
    sectionAt(page, { ...topOf(page.file), line: position?.start.line ?? 1 }),
  );
  return [undefined, ...page.sections].map((section) => ({
    id: section?.id,
    place: section?.place ?? topOf(page.file),
    shape: shapeOf(nodes.get(section) ?? []),
  }));
}

const parts: readonly Counted<keyof Shape>[] = [
  { part: 'items', one: 'list item', many: 'list items', severity: 'error' },
  { part: 'rows', one: 'row of a table', many: 'rows of tables', severity: 'error' },
  { part: 'notes', one: 'note', many: 'notes', severity: 'error' },
  { part: 'paragraphs', one: 'paragraph', many: 'paragraphs', severity: 'warning' },
];

function compareSections(
  originals: readonly ReadSection[],
  translated: readonly ReadSection[],
  dividing: boolean,
): readonly Finding[] {
  return translated.flatMap(({ id, place, shape }) => {
    const twin = originals.find((section) => section.id === id);
    if (!twin) return [];
    const name = id === undefined ? 'the text before the first heading' : `the section \`${id}\``;
    const paragraphs = dividing ? Math.min(shape.paragraphs, twin.shape.paragraphs) : shape.paragraphs;
    return compareCounts('sections-match', name, parts, twin, { place, shape: { ...shape, paragraphs } });
  });
}
