import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from '../../../../scripts/build/exclusive.ts';
import { scratchFolder } from '../../../lib/scratch.ts';

const MODULE = resolve(import.meta.dirname, '../../../../scripts/build/exclusive.ts');

/** A process that has the lock `file` until it is killed. */
async function holder(file: string): Promise<ChildProcess> {
  const program = `import { takeLock } from ${JSON.stringify(MODULE)};
    process.stdout.write(String(takeLock(${JSON.stringify(file)}) !== undefined));
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'pipe' });
  const [said] = await once(child.stdout, 'data');
  expect(String(said)).toBe('true');
  return child;
}

test('only one process has a lock, and a killed one has it no longer', async () => {
  const file = join(scratchFolder(), 'lock');
  const child = await holder(file);
  expect(takeLock(file)).toBeUndefined();
  child.kill('SIGKILL');
  await once(child, 'close');
  expect(existsSync(file)).toBe(true);
  const release = takeLock(file);
  expect(release).toBeTypeOf('function');
  release?.();
  expect(existsSync(file)).toBe(false);
});

test('a lock that was let go of can be had by another process', async () => {
  const file = join(scratchFolder(), 'lock');
  takeLock(file)?.();
  const child = await holder(file);
  child.kill();
  await once(child, 'close');
});

test('a folder for the lock is made; what cannot be made is said', () => {
  const folder = scratchFolder();
  const release = takeLock(join(folder, 'deep/lock'));
  expect(release).toBeDefined();
  release?.();
  expect(() => takeLock('/dev/null/lock')).toThrow(/EEXIST/);
});
