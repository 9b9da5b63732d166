import { unified } from '@astrojs/markdown-remark';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

import { course } from './src/integration/course.ts';
import { courseLanguages } from './src/integration/languages.ts';

const root = new URL('./', import.meta.url);

export default defineConfig({
  // The lessons live in the top-level `content/`, and Starlight looks for them below `srcDir`.
  srcDir: './',
  // A host that serves the course from a folder sets BASE_PATH=/folder, and SITE for absolute addresses.
  base: process.env.BASE_PATH ?? '/',
  ...(process.env.SITE ? { site: process.env.SITE } : {}),
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Smartypants would change quotation marks inside answers before our plugins see them.
  markdown: { processor: unified({ smartypants: false }) },
  integrations: [starlight({ ...(await courseLanguages(root)), plugins: [course()] })],
});
