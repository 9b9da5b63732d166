import { posix } from 'node:path';

import { docsFolder } from '../course/course-files.ts';
import type { Finding } from '../course/findings.ts';
import { adviseName, nearest } from '../course/nearest.ts';
import type { CourseLink, PageText } from '../course/pages/page.ts';
import type { Checked } from './rule.ts';

/** Every link inside the course is written to a file that exists, in the same language, and to a heading of it. */
export function linksLeadSomewhere(checked: Checked): readonly Finding[] {
  return checked.texts.flatMap((page) => page.links.flatMap((link) => checkLink(link, page, checked)));
}

/** What keeps a link from leading somewhere; nothing when it does. */
export function checkLink(link: CourseLink, page: PageText, checked: Checked): readonly Finding[] {
  const { path, id } = splitUrl(link.url);
  if (path === '' && id === undefined) {
    return [finding(link, 'the link leads nowhere', 'write an address between the round brackets')];
  }
  if (path.startsWith('/')) {
    const advice = 'write the path from this file to the other, such as `../meeting/index.mdx`';
    return [finding(link, `the link \`${link.url}\` begins with a slash`, advice)];
  }
  const { file } = targetOf(link, page);
  return checkFile(link, file, page, checked) ?? checkHeading(link, id, file, checked);
}

/** The file that a link leads to, whether or not there is one, and the id behind it with its sign. */
export function targetOf(
  { url }: CourseLink,
  { file }: PageText,
): { readonly file: string; readonly hash: string } {
  const { path, id } = splitUrl(url);
  return {
    file: path === '' ? file : posix.join(posix.dirname(file), path),
    hash: id === undefined ? '' : `#${id}`,
  };
}

/** The finding about a link's file; `undefined` when the file is there. */
function checkFile(link: CourseLink, file: string, page: PageText, checked: Checked): Finding[] | undefined {
  const folder = `${docsFolder}${page.locale}/`;
  if (!checked.files.has(file)) return [unknownFile(link, file, folder, page, checked)];
  if (!file.startsWith(folder)) {
    return [finding(link, 'the link leads out of this language', `link to a page below \`${folder}\``)];
  }
  const target = checked.pages.find((other) => other.file === file);
  if (target?.kind === 'lesson' && target.draft && file !== page.file) {
    return [finding(link, 'the link leads to a draft, which is not published', 'take it out until it is')];
  }
  return undefined;
}

function unknownFile(
  link: CourseLink,
  file: string,
  folder: string,
  { file: from }: PageText,
  { files }: Checked,
): Finding {
  const known = [...files.keys()]
    .filter((path) => path.startsWith(folder))
    .map((path) => relative(from, path));
  const written = relative(from, file);
  const likely = [
    `${written}.mdx`,
    posix.join(written, 'index.mdx'),
    written.replace(/\.(md|html?)$/, '.mdx'),
  ];
  const close = likely.find((path) => known.includes(path)) ?? nearestPath(written, known);
  const advice =
    close === undefined
      ? 'link to a file of the course that ends in `.mdx`, or write the whole address with `https://`'
      : `did you mean \`${close}\`?`;
  return finding(link, `the link \`${link.url}\` leads to no file of the course`, advice);
}

/** Without their ending, which makes any two paths look alike. */
function nearestPath(written: string, known: readonly string[]): string | undefined {
  const names = known.map((path) => path.slice(0, -'.mdx'.length));
  const close = nearest(written.replace(/\.mdx$/, ''), names);
  return close === undefined ? undefined : `${close}.mdx`;
}

function checkHeading(
  link: CourseLink,
  id: string | undefined,
  file: string,
  { texts, broken }: Checked,
): readonly Finding[] {
  const target = texts.find((page) => page.file === file);
  if (id === undefined || !target || broken.has(file)) return [];
  const ids = target.sections.map((section) => section.id);
  if (ids.includes(id)) return [];
  return [finding(link, `\`${file}\` has no heading \`#${id}\``, adviseName(id, ids))];
}

/** Splits `file.mdx#id`; a space in a file name may be written `%20`. */
function splitUrl(url: string): { readonly path: string; readonly id: string | undefined } {
  const [path = '', ...id] = url.split('#');
  return { path: path.replaceAll('%20', ' '), id: id.length === 0 ? undefined : id.join('#') };
}

function relative(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to);
}

function finding({ place }: CourseLink, message: string, advice: string): Finding {
  return { rule: 'links-lead-somewhere', severity: 'error', place, message, advice };
}
