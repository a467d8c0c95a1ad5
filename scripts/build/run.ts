import { rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { guide } from '../../src/data.ts';
import { isTakenAlong } from '../../src/views/scale.ts';
import { indexPages, projectRoot, publish, renderPages, type StepResult, validateContent } from './steps.ts';
import { archiveSite, keepOffline } from './take-along.ts';

/**
 * Builds the whole site into `dist`: validate, render, index, pack, archive, publish. Returns the exit status. Whatever
 * fails, the previous `dist` is left as it was. `finished` learns how many milliseconds each step took.
 */
export async function buildInto(
  dist: string,
  print: (text: string) => void,
  finished: (step: string, ms: number) => void = (step, ms) =>
    print(`${step}: ${(ms / 1000).toFixed(1)} s\n`),
): Promise<0 | 1> {
  // Beside `dist`, because a folder can be renamed within one file system only.
  const out = join(dirname(dist), `.${basename(dist)}-${process.pid}`);
  const steps: [string, () => StepResult | Promise<StepResult>][] = [
    ['Validate content', () => validateContent(print)],
    ['Render pages', () => renderPages(out)],
    ['Index for search', () => indexPages(out)],
    ['Pack for offline reading', () => (isTakenAlong(guide()) ? keepOffline(out) : { ok: true })],
    ['Archive', () => (isTakenAlong(guide()) ? archiveSite(out) : { ok: true })],
    ['Publish', () => publish(out, dist)],
  ];
  for (const [name, step] of steps) {
    const start = performance.now();
    const result = await step();
    if (!result.ok) {
      rmSync(out, { recursive: true, force: true });
      print(`${result.report}\n${name}: failed. The previous build, if any, is untouched.\n`);
      return 1;
    }
    finished(name, performance.now() - start);
  }
  return 0;
}

/** Where the finished site goes: DIST_DIR, else dist/ of this project. */
export function distFolder(): string {
  return resolve(projectRoot(), process.env.DIST_DIR ?? 'dist');
}
