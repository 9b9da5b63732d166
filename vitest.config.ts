import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const outline = fileURLToPath(new URL('tests/unit/course/record/fixtures.ts', import.meta.url));

/**
 * Two projects. `unit` mirrors `src/` and needs no build. `build` reads built sites, so it has more time and
 * runs one file after the other.
 */
export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      {
        // Scripts import the outline of the site; in the tests it is the one of a small course.
        resolve: { alias: { 'virtual:course-outline': outline } },
        // A machine that is busy with other work takes its time.
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          fileParallelism: false,
          hookTimeout: 300_000,
          // The files of a built site are read and parsed once for all tests.
          isolate: false,
          maxWorkers: 1,
          testTimeout: 120_000,
        },
      },
    ],
  },
});
