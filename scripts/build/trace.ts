import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { projectRoot } from '../lib/project-root.ts';

/** Builds of this checkout keep their work here. */
export const WORK = resolve(projectRoot(), '.build');

/** Stores the trace of a fault of the generator; returns where, as a path from the working folder. */
export function keepTrace(trace: string): string {
  const file = join(WORK, 'fault.txt');
  mkdirSync(WORK, { recursive: true });
  writeFileSync(file, `${trace}\n`);
  return relative(process.cwd(), file);
}
