import { sourcesFilePath } from '../course/course-files.ts';
import type { Finding } from '../course/findings.ts';
import { readYaml } from '../course/markdown/read-frontmatter.ts';
import { sourceText } from '../course/source-text.ts';
import type { Checked } from './rule.ts';

/** Every work in `sources.yml` is cited somewhere. Quiet while a page that may cite it cannot be read. */
export function sourcesAreUsed({ course, pages, files, broken }: Checked): readonly Finding[] {
  if (broken.size > 0) return [];
  const cited = new Set(pages.flatMap(({ citations }) => citations.map(({ id }) => id)));
  const unused = Object.keys(course.sources).filter((id) => !cited.has(id));
  if (unused.length === 0) return [];
  const text = files.get(sourcesFilePath) ?? '';
  const yaml = readYaml(sourceText(sourcesFilePath, text), text);
  return unused.map((id) => ({
    rule: 'sources-are-used',
    severity: 'warning',
    place: yaml.placeOf([id]),
    message: `no page cites the source \`${id}\``,
    advice: `cite it with \`:source[]{#${id}}\`, or take it out`,
  }));
}
