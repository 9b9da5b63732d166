import { defineConfig } from 'vitest/config';

/**
 * Two projects. `unit` mirrors `src/` and needs no build. `build` reads built sites, so it has more time and
 * runs one file after the other.
 */
export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
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
