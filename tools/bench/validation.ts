import { resolve } from 'node:path';
import { projectRoot } from '../../scripts/lib/project-root.ts';
import { measure } from './child.ts';
import { entriesIn, syntheticGuide } from './guide.ts';
import { median, type Run, total } from './run.ts';
import { table } from './table.ts';
import { numbers } from './words.ts';
import { writeFiles } from './write-files.ts';

/** Odd, so that the median is a run. */
const RUNS = 3;

/** Measures validation of made-up guides of so many chapters, each run from a cold start. Markdown. */
export function benchValidation(sizes: readonly number[]): string {
  const rows = sizes.map((chapters) => ({ entries: entriesIn(chapters), chapters, run: runOf(chapters) }));
  const steps = Object.keys(rows[0]?.run.steps ?? {});
  const head = [
    'chapters',
    'entries',
    ...steps.map((step) => `${step} ms`),
    'total ms',
    'cpu ms',
    'ms per 1,000 entries',
    'peak MiB',
  ];
  const body = rows.map(({ chapters, entries, run }) => [
    String(chapters),
    String(entries),
    ...steps.map((step) => (run.steps[step] ?? 0).toFixed(0)),
    total(run).toFixed(0),
    run.cpu.toFixed(0),
    ((total(run) / entries) * 1000).toFixed(0),
    run.peakMiB.toFixed(0),
  ]);
  return `## Validation\n\nMedian of ${RUNS} runs, each from a cold start.\n\n${table(head, body)}`;
}

function runOf(chapters: number): Run {
  const root = resolve(projectRoot(), `.build/bench/guide-${chapters}/content`);
  writeFiles(root, syntheticGuide(chapters));
  const once = () => measure('measure-validation.ts', [root]);
  return median(numbers(RUNS).map(once)) ?? once();
}
