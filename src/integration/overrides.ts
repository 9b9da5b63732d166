import { fileURLToPath } from 'node:url';

/** Starlight's components that the course replaces or adds to. */
const overridden = [
  'ContentPanel',
  'Footer',
  'Head',
  'Header',
  'LanguageSelect',
  'MarkdownContent',
  'PageFrame',
  'PageSidebar',
  'PageTitle',
  'Pagination',
  'Search',
  'Sidebar',
  'SiteTitle',
  'ThemeProvider',
  'ThemeSelect',
  'TwoColumnContent',
] as const;

/** Starlight's components that no page has; their styles would be on every one. */
const leftOut = ['Banner', 'Hero'] as const;

/** The overrides in the form that Starlight's `components` option wants them. */
export const componentOverrides: Readonly<Record<string, string>> = Object.fromEntries([
  ...overridden.map((name) => [name, componentFile(`overrides/${name}`)] as const),
  ...leftOut.map((name) => [name, componentFile('views/Nothing')] as const),
]);

function componentFile(path: string): string {
  return fileURLToPath(new URL(`../components/${path}.astro`, import.meta.url));
}
