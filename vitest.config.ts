import { defineConfig } from 'vitest/config';

/**
 * Files share what they import: to load it anew for each file cost two thirds as much as the tests themselves. So a test puts
 * back what it changes of a module, and mocks none as a whole (`vi.mock`).
 */
const isolate = false;

export default defineConfig({
  test: {
    environment: 'node',
    // All processors: by itself vitest leaves one of them idle.
    maxWorkers: '100%',
    projects: [
      // Properties over thousands of cases take a while on a busy machine; only a hang takes a minute.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000, isolate } },
      // Builds sites in copies of the project; on a busy machine only a hang takes so long.
      {
        test: {
          name: 'copies',
          include: ['tests/copies/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          isolate,
        },
      },
      // Looks into the sites that `tests/run.ts` has built, and builds one with other cards; only a hang takes so long.
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          isolate,
        },
      },
      // Drives the built site in three browser engines, one file at a time: each file has three browsers open.
      {
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      // Serves the built sites with real web servers, one at a time.
      { test: { name: 'deploy', include: ['tests/deploy/**/*.test.ts'], testTimeout: 60_000, fileParallelism: false } },
    ],
  },
});
