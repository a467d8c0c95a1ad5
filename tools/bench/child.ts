import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Run } from './run.ts';

/** Runs one of the `measure-*.ts` scripts in a process of its own and returns what it reports. Throws when it fails. */
export function measure(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Run {
  const file = resolve(import.meta.dirname, script);
  const printed = execFileSync(process.execPath, [file, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // The scripts end with `report`, which prints exactly this type on the last line.
  return JSON.parse(printed.trimEnd().split('\n').at(-1) ?? '') as Run;
}

/** Ends a measuring script: prints its steps and what the process used. */
export function report(steps: Run['steps']): void {
  const { maxRSS, systemCPUTime, userCPUTime } = process.resourceUsage();
  const run: Run = { steps, cpu: (userCPUTime + systemCPUTime) / 1000, peakMiB: maxRSS / 1024 };
  process.stdout.write(`\n${JSON.stringify(run)}\n`);
}
