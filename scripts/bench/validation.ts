import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Guide, syntheticGuide } from './guide.ts';
import { type Measurement, median } from './measurement.ts';
import { table } from './table.ts';

/** Odd, so that the median is a run. */
const RUNS = 3;

/**
 * Measures validation of made-up guides of these sizes, each run in a fresh process, and prints a table.
 * False when a guide was not clean, because then something else was measured.
 */
export function benchValidation(sizes: readonly number[]): boolean {
  const rows = sizes.map((entries) => ({ entries, measured: measure(syntheticGuide(entries)) }));
  process.stdout.write(`Validation: median of ${RUNS} runs, each from a cold start\n\n${table(rows)}`);
  const unclean = rows.filter(({ measured }) => measured.findings > 0);
  for (const { entries, measured } of unclean) {
    process.stderr.write(`bench: the guide of ${entries} entries has ${measured.findings} findings\n`);
  }
  return unclean.length === 0;
}

function measure(guide: Guide): Measurement {
  const root = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    write(root, guide);
    const runs = Array.from({ length: RUNS }, () => runOnce(root));
    return median(runs) ?? runOnce(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function write(root: string, guide: Guide): void {
  for (const [path, text] of guide) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function runOnce(root: string): Measurement {
  const script = resolve(import.meta.dirname, 'measure-validation.ts');
  const printed = execFileSync(process.execPath, [script, root], { encoding: 'utf8' });
  // The script named prints exactly this type.
  return JSON.parse(printed) as Measurement;
}
