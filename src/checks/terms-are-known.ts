import type { Finding } from '../course/findings.ts';
import { nearest } from '../course/nearest.ts';
import type { GlossaryPage, PageText } from '../course/pages/page.ts';
import type { Checked } from './rule.ts';

/** Every `:term` leads to an entry of the glossary in its own language. */
export function termsAreKnown({ pages, texts, broken }: Checked): readonly Finding[] {
  const glossaries = pages.filter((page): page is GlossaryPage => page.kind === 'glossary');
  return glossaries
    .filter(({ file }) => !broken.has(file))
    .flatMap((glossary) =>
      texts
        .filter(({ locale }) => locale === glossary.locale)
        .flatMap((page) => unknownTerms(page, glossary)),
    );
}

function unknownTerms({ terms }: PageText, { entries, file }: GlossaryPage): readonly Finding[] {
  const known = entries.map(({ id }) => id);
  return terms
    .filter(({ id }) => !known.includes(id))
    .map(({ id, place }) => {
      const close = nearest(id, known);
      return {
        rule: 'terms-are-known',
        severity: 'error',
        place,
        message: `\`${file}\` has no term \`${id}\``,
        advice:
          close === undefined
            ? `add a heading \`## … [#${id}]\` there, or correct the id`
            : `did you mean \`${close}\`?`,
      };
    });
}
