import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Tally, tallyOf } from './tally.ts';

const ROOT = resolve(import.meta.dirname, '../..');

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
export function tests(name: string, projects: readonly string[]): Step {
  return {
    name,
    run: () => {
      const folder = mkdtempSync(join(tmpdir(), 'test-report-'));
      const file = join(folder, 'report.json');
      const chosen = projects.map((project) => `--project ${project}`).join(' ');
      const succeeded = runs(
        `vitest run ${chosen} --reporter=default --reporter=json --outputFile.json="${file}"`,
      );
      const tally = tallyOf(readReport(file), succeeded, ROOT);
      rmSync(folder, { recursive: true });
      return tally;
    },
  };
}

/**
 * npm has put this project's programs on the path; the shell finds them on every system. Without an input, a program
 * that would ask a question fails instead of waiting for an answer.
 */
function runs(command: string): boolean {
  return spawnSync(command, { cwd: ROOT, shell: true, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/** Undefined when the runner ended before it wrote one. */
function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
