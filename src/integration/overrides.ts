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

/** The overrides in the form that Starlight's `components` option wants them. */
export const componentOverrides: Readonly<Record<string, string>> = Object.fromEntries(
  overridden.map((name) => [
    name,
    fileURLToPath(new URL(`../components/overrides/${name}.astro`, import.meta.url)),
  ]),
);
