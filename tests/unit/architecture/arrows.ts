import { posix } from 'node:path';
import { readImports, type Import } from './read-imports.ts';

/** The folders of `src/` and what each may import from the others: the table in CONTRIBUTING.md. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  course: [],
  markdown: ['course'],
  integration: ['course', 'markdown'],
  routes: ['course', 'components'],
  components: ['course'],
  client: ['course'],
  styles: [],
  checks: ['course'],
  exports: ['course'],
  reporters: ['course'],
  cli: ['course', 'checks', 'exports', 'reporters'],
};

/** The parts of `src/course` that a browser is given: no schemas, no parser. */
const forBrowsers = [
  /^src\/course\/questions\/graders\.ts$/,
  /^src\/course\/questions\/([^/]+\/)?grade\.ts$/,
  /^src\/course\/questions\/(compare\/[^/]+|read-number)\.ts$/,
  /^src\/course\/shuffle\.ts$/,
  /^src\/course\/(quiz|record|review)(\/|\.ts$)/,
];

/** Packages that weigh more than a whole page may: they read Markdown and schemas, at build time. */
const buildOnly = /^(zod|yaml|unified|vfile|(remark|rehype|micromark|mdast|hast|unist)(-|$))/;

/** The one file of the course model that reads the disk. */
const diskReader = 'src/course/read-course.ts';

/** Paths from the top of the project (`src/…`, with slashes) and what the files contain. */
export type Files = Readonly<Record<string, string>>;

/** Every import that breaks a rule, as `file:line: the rule`. */
export function findWrongArrows(files: Files): readonly string[] {
  return Object.entries(files).flatMap(([path, text]) =>
    readImports(path, text).flatMap((found) => {
      const rule = brokenRule(path, found);
      return rule === undefined ? [] : [`${path}:${found.line}: ${rule}`];
    }),
  );
}

function brokenRule(path: string, found: Import): string | undefined {
  const { specifier } = found;
  if (/^(node:)?fs(\/|$)/.test(specifier)) return brokenDiskRule(path);
  if (specifier.startsWith('node:') || buildOnly.test(specifier)) return brokenPackageRule(path, found);
  if (!specifier.startsWith('.')) return undefined;
  return brokenFolderRule(path, posix.join(posix.dirname(path), bare(specifier)), found);
}

function brokenDiskRule(path: string): string | undefined {
  return folderOf(path) === 'course' && path !== diskReader
    ? `only ${diskReader} may read the disk`
    : undefined;
}

function brokenPackageRule(path: string, { specifier, inScript, typeOnly }: Import): string | undefined {
  const inBrowser = inScript || folderOf(path) === 'client' || isForBrowsers(path);
  return inBrowser && !typeOnly ? `a browser is not given ${specifier}` : undefined;
}

function brokenFolderRule(path: string, target: string, found: Import): string | undefined {
  const from = folderOf(path);
  const to = folderOf(target);
  if (from === undefined) return undefined;
  const allowed = mayImport[from];
  if (allowed === undefined) return `src/${from} is not in the table of folders`;
  if (to === from) return isForBrowsers(path) ? brokenBrowserRule(target, found) : undefined;
  if (to === undefined || isPageAsset(from, to, found)) return undefined;
  if (!allowed.includes(to)) return `${from} may not import ${to} (${found.specifier})`;
  return from === 'client' || found.inScript ? brokenBrowserRule(target, found) : undefined;
}

/** Types weigh nothing; anything else in a browser comes from the parts made for it. */
function brokenBrowserRule(target: string, { specifier, typeOnly }: Import): string | undefined {
  if (typeOnly || isForBrowsers(target) || folderOf(target) !== 'course') return undefined;
  return `a browser is given graders, record and review of the course, not ${specifier}`;
}

/** What a page brings along: its style sheets, and in its scripts the custom elements. */
function isPageAsset(from: string, to: string, { inScript }: Import): boolean {
  const isPage = ['components', 'routes', 'integration'].includes(from);
  return (isPage && to === 'styles') || (inScript && to === 'client');
}

function isForBrowsers(path: string): boolean {
  return forBrowsers.some((pattern) => pattern.test(path));
}

/** The folder of `src/` that a path is in, if it is in one. */
function folderOf(path: string): string | undefined {
  return /^src\/([^/]+)/.exec(path)?.[1];
}

/** A specifier without Vite's `?raw` and the like. */
function bare(specifier: string): string {
  return specifier.replace(/\?.*$/, '');
}
