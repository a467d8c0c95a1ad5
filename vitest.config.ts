import { defineConfig } from 'vitest/config';

// Packages resolve to what users run, rather than to builds with assertions of their own.
process.env.NODE_ENV = 'production';

/** Ends properties that take too long. */
const PROPERTIES = 'tests/lib/properties.ts';

/** Builds the sites that the tests of a project read. */
const BUILD_SITES = 'tests/build/setup.ts';

// Groups run one after the other; a project of its own group also needs the processor for itself.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: PROPERTIES,
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'rules',
          include: ['tests/rules/**/*.test.ts'],
          setupFiles: PROPERTIES,
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: BUILD_SITES,
          testTimeout: 300_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: BUILD_SITES,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
