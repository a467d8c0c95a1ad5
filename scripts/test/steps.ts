import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Tally } from './tally.ts';
import { TALLY_FILE } from './tally-reporter.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const REPORTER = resolve(import.meta.dirname, 'tally-reporter.ts');

/** Where the output of a program goes. */
type Output = 'inherit' | 'ignore';

/** One part of a test run. Its output goes to the terminal as it comes. */
export interface Step {
  name: string;
  run: () => Tally;
}

/** Commands that count as one check together; all of them run. */
export function check(name: string, ...commands: string[]): Step {
  return {
    name,
    run: () => {
      const failed = commands.filter((command) => !runs(command));
      return failed.length === 0
        ? { passed: 1, failures: [], skipped: [] }
        : { passed: 0, failures: [`${name}: ${failed.join(', ')}`], skipped: [] };
    },
  };
}

/** The tests of some projects of vitest.config.ts. */
export const tests = (name: string, projects: readonly string[]): Step => ({
  name,
  run: () => runTests(projects.map((project) => `--project ${project}`).join(' ')),
});

/**
 * Runs Vitest with options, its output in the terminal unless it is ignored. A run that fails for any other reason than a
 * test counts as one failure.
 */
export function runTests(options: string, output: Output = 'inherit'): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'test-tally-'));
  const file = join(folder, 'tally.json');
  try {
    const command = `vitest run ${options} --reporter=default --reporter="${REPORTER}"`;
    const succeeded = runs(command, output, { [TALLY_FILE]: file });
    const tally = readTally(file);
    const unexplained = tally.failures.length === 0 && !succeeded;
    return unexplained ? { ...tally, failures: ['The runner failed, though no test did.'] } : tally;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A runner that ended before it wrote its tally has failed. */
function readTally(file: string): Tally {
  return existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { passed: 0, failures: ['The runner ended without a tally.'], skipped: [] };
}

/**
 * npm has put this project's programs on the path; the shell finds them on every system. Without an input, a program
 * that would ask a question fails instead of waiting for an answer.
 */
function runs(command: string, output: Output = 'inherit', environment: NodeJS.ProcessEnv = {}): boolean {
  const env = { ...process.env, ...environment };
  return spawnSync(command, { cwd: ROOT, env, shell: true, stdio: ['ignore', output, output] }).status === 0;
}
