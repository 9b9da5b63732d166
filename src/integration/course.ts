import type { StarlightPlugin } from '@astrojs/starlight/types';
import type { AstroIntegration } from 'astro';
import { isUnifiedProcessor } from '@astrojs/markdown-remark';
import { fileURLToPath } from 'node:url';

import { readCourse } from '../course/read-course.ts';
import { remarkCourse } from '../markdown/remark-course.ts';
import { courseError } from './course-error.ts';
import { parseOptions, type CourseUserOptions } from './options.ts';
import { componentOverrides } from './overrides.ts';
import { plainImports } from './plain-imports.ts';
import { printStyles } from './print-styles.ts';
import { routes } from './routes.ts';
import { courseSidebar } from './sidebar.ts';
import { writeSearchIndex } from './search-index.ts';
import { virtualCourse } from './virtual-course.ts';
import { syntaxPlugins } from '../course/markdown/grammar.ts';

/** The one Starlight plugin of the course: Markdown, pages, components and styles. */
export function course(userOptions: CourseUserOptions = {}): StarlightPlugin {
  const options = parseOptions(userOptions);
  return {
    name: 'touchpoint',
    hooks: {
      async 'config:setup'({ addIntegration, addRouteMiddleware, astroConfig, config, updateConfig }) {
        const root = options.root ?? astroConfig.root;
        const { course: model } = await readCourse(root);
        if (!model)
          courseError(
            '`content/course.yml` cannot be used.',
            'Run `npm run check` to see what is wrong with it.',
          );
        addMarkdown(astroConfig, root);
        addRouteMiddleware({ entrypoint: entrypoint('./route-data.ts') });
        updateConfig({
          sidebar: courseSidebar(model),
          components: { ...componentOverrides, ...config.components },
          customCss: [entrypoint('../styles/index.css'), ...(config.customCss ?? [])],
          markdown: { ...config.markdown, headingLinks: false },
          favicon: '/favicon.svg',
          // The index is written by `writeSearchIndex`, the search box is ours.
          pagefind: false,
          credits: false,
          disable404Route: true,
          expressiveCode: false,
          pagination: true,
        });
        addIntegration(courseIntegration(root));
        if (astroConfig.site === undefined) addIntegration(noSiteMap);
      },
    },
  };
}

/** A map of the site needs the site's address. Without one Starlight's own would say so in every build. */
const noSiteMap: AstroIntegration = { name: '@astrojs/sitemap', hooks: {} };

type AstroConfig = Parameters<NonNullable<StarlightPlugin['hooks']['config:setup']>>[0]['astroConfig'];

/** The plugins join the processor's own list, ahead of Starlight's, which turn unclaimed directives to text. */
function addMarkdown({ markdown, base }: AstroConfig, root: URL): void {
  const { processor } = markdown;
  if (!isUnifiedProcessor(processor)) {
    courseError(
      'Lessons need the remark engine, and this project uses another one.',
      "Set `markdown: { processor: unified({ smartypants: false }) }` from '@astrojs/markdown-remark' in astro.config.mjs.",
    );
  }
  const docsFolder = fileURLToPath(new URL('content/docs/', root)).replaceAll('\\', '/');
  processor.options.remarkPlugins.push(...syntaxPlugins, [remarkCourse, { docsFolder, base }]);
}

/** The part that Starlight has no hook for: routes, middleware and the course as a module. */
function courseIntegration(root: URL): AstroIntegration {
  return {
    name: 'touchpoint',
    hooks: {
      'astro:config:setup'({ addMiddleware, injectRoute, updateConfig }) {
        // Astro takes the environment for `import.meta.env`, where a variable that many build servers set would
        // replace the site's own base in every link.
        delete process.env.BASE_URL;
        for (const route of routes) injectRoute({ ...route, prerender: true });
        addMiddleware({ entrypoint: new URL('./locals.ts', import.meta.url), order: 'post' });
        updateConfig({
          vite: {
            plugins: [virtualCourse(root), printStyles(), plainImports()],
            // A page names a dozen scripts; the hash alone is enough of a name for each.
            environments: {
              client: {
                build: {
                  rolldownOptions: {
                    output: { entryFileNames: scriptName, codeSplitting: { groups: [...together] } },
                  },
                },
              },
            },
            build: {
              // Inside a page a small script would want a hash of its own in the host's security policy,
              // and a small style would be sent again with every page.
              assetsInlineLimit: 0,
              cssTarget: [...browsers],
              rolldownOptions: { onLog: withoutDirectiveNoise },
            },
          },
        });
      },
      async 'astro:build:done'({ dir, logger }) {
        const pages = await writeSearchIndex(dir);
        logger.info(`Search index: ${String(pages)} pages.`);
      },
    },
  };
}

/** The oldest browsers that styles are written down for; older ones than these would lose the colours. */
const browsers = ['chrome111', 'safari16.4', 'firefox114'] as const;

const scriptName = '_astro/[hash].js';

/** Files that every page which needs one of them needs both of: a file of a few words weighs mostly its own wrapping. */
const together = [
  { name: 'course-store', test: /\/src\/(?:client\/record\/course-store|course\/record\/outline)\.ts$/ },
  { name: 'languages', test: /\/src\/client\/(?:languages|setting)\.ts$/ },
] as const;

type LogLevel = 'warn' | 'info' | 'debug';

/** Astro's modules carry directives that the bundler names one by one, ten lines a lesson. */
function withoutDirectiveNoise<Log extends { readonly code?: string }>(
  level: LogLevel,
  log: Log,
  report: (level: LogLevel, log: Log) => void,
): void {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
}

function entrypoint(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
