import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { projectRoot } from '../../scripts/lib/project-root.ts';

/** One line that says when, on what machine, beside how much other work and with which versions was measured. */
export function machine(): string {
  const all = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  const versions = [`Node ${process.versions.node}`, ...['astro', 'pagefind'].map(installed)];
  return `${day}: ${all.length} x ${all[0]?.model ?? process.arch}, ${memory} GiB, ${process.platform}, load ${loadavg()[1]?.toFixed(0)} over 5 minutes; ${versions.join(', ')}.`;
}

function installed(name: string): string {
  const file = resolve(projectRoot(), 'node_modules', name, 'package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return `${name} ${version}`;
}
