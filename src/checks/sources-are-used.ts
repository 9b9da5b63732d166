import { sourcesFilePath } from '../course/course-files.ts';
import type { Finding } from '../course/findings.ts';
import { readYaml } from '../course/markdown/read-frontmatter.ts';
import type { Page } from '../course/pages/page.ts';
import { sourceText } from '../course/source-text.ts';
import type { Checked } from './rule.ts';

/**
 * Every work in `sources.yml` is cited somewhere, in each language. Quiet while a page that may cite it cannot be read.
 */
export function sourcesAreUsed({ course, pages, files, broken }: Checked): readonly Finding[] {
  if (broken.size > 0) return [];
  const { locales } = course.settings;
  const text = files.get(sourcesFilePath) ?? '';
  const yaml = readYaml(sourceText(sourcesFilePath, text), text);
  return Object.keys(course.sources).flatMap((id): readonly Finding[] => {
    const citing = new Set(pages.filter((page) => cites(page, id)).map(({ locale }) => locale));
    const without = locales.filter((locale) => !citing.has(locale));
    if (without.length === 0) return [];
    const where = citing.size === 0 ? '' : ` in ${without.map((locale) => `\`${locale}\``).join(', ')}`;
    return [
      {
        rule: 'sources-are-used',
        severity: 'warning',
        place: yaml.placeOf([id]),
        message: `no page${where} cites the source \`${id}\``,
        advice: `cite it with \`:source[]{#${id}}\`, or take it out`,
      },
    ];
  });
}

function cites({ citations }: Page, source: string): boolean {
  return citations.some(({ id }) => id === source);
}
