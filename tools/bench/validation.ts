import { resolve } from 'node:path';
import { projectRoot } from '../../scripts/lib/project-root.ts';
import { measure } from './child.ts';
import { entriesIn, syntheticGuide } from './guide.ts';
import { median, type Run, total } from './run.ts';
import { table } from './table.ts';
import { numbers } from './words.ts';
import { writeFiles } from './write-files.ts';

/** As many entries for each chapter as the guide in content/ has: 10,000 of them. */
const IN_PROPORTION = { chapters: 102, claims: 802 };

/** Odd, so that the median is a run. */
const RUNS = 3;

/** Measures validation of made-up guides of so many chapters, and of one of 10,000 entries, each run from a cold start. Markdown. */
export function benchValidation(sizes: readonly number[]): string {
  const rows = [...sizes.map((chapters) => ({ chapters, claims: 0 })), IN_PROPORTION].map(
    ({ chapters, claims }) => ({
      entries: entriesIn(chapters, claims),
      chapters,
      run: runOf(chapters, claims),
    }),
  );
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
  return `## Validation\n\nMedian of ${RUNS} runs, each from a cold start. The last guide has as many entries for each chapter as the one in \`content/\`.\n\n${table(head, body)}`;
}

function runOf(chapters: number, claims: number): Run {
  const root = resolve(projectRoot(), `.build/bench/guide-${chapters}-${claims}/content`);
  writeFiles(root, syntheticGuide(chapters, claims));
  const once = () => measure('measure-validation.ts', [root]);
  return median(numbers(RUNS).map(once)) ?? once();
}
