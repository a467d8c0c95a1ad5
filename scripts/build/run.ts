import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { contentRoot } from '../../src/data.ts';
import { projectRoot } from '../lib/project-root.ts';
import { failureOf } from './failure.ts';
import { onInterrupt } from './interrupt.ts';
import { publication } from './publish.ts';
import type { Failure, Step, StepResult } from './step.ts';
import { buildSite, validateContent } from './steps.ts';
import { takeSteps } from './take-steps.ts';
import { refusalOf } from './target.ts';
import { keepTrace, WORK } from './trace.ts';
import { madeIn, openWorkspace, type Workspace } from './workspace.ts';

type Print = (text: string) => void;

/**
 * Builds the whole site into `dist`: validate, build, publish. Returns the exit status. Whatever
 * fails or stops it, `dist` is the whole previous site or the whole new one; if the process is killed while it publishes,
 * the next build puts the previous one back. `finished` learns how many milliseconds each step took.
 */
export async function buildInto(
  dist: string,
  print: Print,
  finished: (step: string, ms: number) => void = (step, ms) =>
    print(`${step}: ${(ms / 1000).toFixed(1)} s\n`),
): Promise<0 | 1 | 2> {
  // Any web server may read a site, whoever built it.
  process.umask(0o022);
  const opened = open(dist);
  if ('report' in opened) {
    print(`${opened.report}\nNothing was built.\n`);
    return opened.status;
  }
  if (opened.recovered)
    print('The last build was killed while it published. The site before it is back in place.\n');
  const leave = onInterrupt((signal) => {
    opened.close();
    print(`\nStopped by ${signal}. The previous build, if any, is untouched.\n`);
  });
  try {
    return await takeSteps(stepsIn(opened, print), print, finished);
  } finally {
    leave();
    opened.close();
  }
}

/** Where the finished site goes: DIST_DIR, or dist/ of this project. */
export function distFolder(): string {
  return resolve(projectRoot(), process.env.DIST_DIR ?? 'dist');
}

function open(dist: string): Workspace | Failure {
  try {
    return (
      refused(dist) ??
      openWorkspace(WORK, dist) ?? {
        ok: false,
        status: 2,
        report: `Another build is at work in this checkout or on ${dist}. Try again when it has ended.`,
      }
    );
  } catch (error) {
    return failureOf(error, keepTrace);
  }
}

function refused(dist: string): Failure | undefined {
  const precious = { project: projectRoot(), content: contentRoot(), home: homedir(), work: madeIn(WORK) };
  const report = refusalOf(dist, precious);
  return report === undefined ? undefined : { ok: false, status: 2, report };
}

function stepsIn({ made, passage }: Workspace, print: Print): Step[] {
  return [
    { name: 'Validate content', run: () => validateContent(print) },
    { name: 'Build the site', run: () => buildSite(made) },
    // Somebody may have put a file into the folder meanwhile.
    { name: 'Publish', run: () => refused(passage.dist) ?? called(publication(made, passage)) },
  ];
}

async function called(calls: readonly (() => void | Promise<void>)[]): Promise<StepResult> {
  for (const call of calls) await call();
  return { ok: true };
}
