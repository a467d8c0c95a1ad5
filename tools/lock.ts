import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectRoot } from '../scripts/lib/project-root.ts';
import { type LockedPackage, type LockFile, leftOut, unverified } from './lock/lock-file.ts';

/** What the registry knows of a package that a lock file repeats. */
const FIELDS = ['dist.integrity', 'cpu', 'os', 'libc', 'license', 'engines'] as const;
type Published = LockedPackage & { 'dist.integrity'?: string };

const file = resolve(projectRoot(), 'package-lock.json');
const lock: LockFile = JSON.parse(readFileSync(file, 'utf8'));
process.exitCode = complete();

/** Completes the lock file after a change of dependencies: builds for all systems, each with the hash of its archive. */
function complete(): 0 | 1 {
  for (const { at, from, name, version } of leftOut(lock)) {
    const { 'dist.integrity': integrity, ...rest } = published(name, version);
    const { dev } = lock.packages[from] ?? {};
    lock.packages[at] = {
      version,
      ...(integrity && { integrity }),
      ...rest,
      ...(dev && { dev }),
      optional: true,
    };
    process.stdout.write(`added ${name}@${version}\n`);
  }
  for (const { at, name, version } of unverified(lock)) {
    const { 'dist.integrity': integrity } = published(name, version);
    const { version: _, ...rest } = lock.packages[at] ?? {};
    lock.packages[at] = { version, ...(integrity && { integrity }), ...rest };
    process.stdout.write(`${integrity ? 'hash of' : 'no hash for'} ${name}@${version}\n`);
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  return unverified(lock).length + leftOut(lock).length > 0 ? 1 : 0;
}

function published(name: string, version: string): Published {
  const answer = execFileSync('npm', ['view', `${name}@${version}`, ...FIELDS, '--json'], {
    encoding: 'utf8',
  });
  const known: Published | string = JSON.parse(answer);
  // npm prints a single field without its name.
  return typeof known === 'string' ? { 'dist.integrity': known } : known;
}
