import { defineConfig } from 'vitest/config';

// Packages resolve to what users run, rather than to builds with assertions of their own.
process.env.NODE_ENV = 'production';

/** No module keeps a state that a test could leave to the next file, so a worker imports each once. */
const QUICK = {
  setupFiles: 'tests/lib/properties.ts',
  testTimeout: 60_000,
  isolate: false,
  sequence: { groupOrder: 0 },
};

/** Builds the sites that the tests of a project read. */
const BUILD_SITES = 'tests/build/setup.ts';

/** Files of tests/browser/ that name pages of the guide in content/; the others take a page of each type. */
const OF_THE_GUIDE = ['citations', 'interaction', 'print', 'search'].map(
  (name) => `tests/browser/${name}.test.ts`,
);

const BROWSER = {
  globalSetup: BUILD_SITES,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  maxWorkers: 2,
  sequence: { groupOrder: 2 },
};

// Groups run one after the other; a project of its own group also needs the processor for itself.
export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], ...QUICK },
      },
      {
        // What is true of the guide in content/ alone: another guide has none of it.
        test: { name: 'guide', include: ['tests/guide/**/*.test.ts'], ...QUICK },
      },
      {
        test: { name: 'rules', include: ['tests/rules/**/*.test.ts'], ...QUICK },
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
          exclude: OF_THE_GUIDE,
          ...BROWSER,
        },
      },
      {
        test: { name: 'guide-browser', include: OF_THE_GUIDE, ...BROWSER },
      },
    ],
  },
});
