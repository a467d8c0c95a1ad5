import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type LockFile, leftOut, unverified } from '../../../../tools/lock/lock-file.ts';

const root = resolve(import.meta.dirname, '../../../..');

describe('the lock file of this project', () => {
  const lock: LockFile = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8'));

  test('has a hash for every package, those for other systems too', () => {
    expect(unverified(lock)).toEqual([]);
    const hashes = Object.values(lock.packages).flatMap(({ integrity }) => integrity ?? []);
    expect(hashes.filter((hash) => !hash.startsWith('sha512-'))).toEqual([]);
  });

  test('makes the bill of materials of a release', () => {
    const written = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
      cwd: root,
      // The tests run as if installed for production, which leaves packages out.
      env: { ...process.env, NODE_ENV: 'development' },
      encoding: 'utf8',
    });
    const { bomFormat, components } = JSON.parse(written);
    expect([bomFormat, components.length > 400]).toEqual(['CycloneDX', true]);
  });

  test('holds the builds for all systems', () => {
    expect(leftOut(lock)).toEqual([]);
  });
});

const lock: LockFile = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/tool': {
      version: '2.0.0',
      integrity: 'sha512-a',
      optionalDependencies: { '@tool/mac': '2.0.0', fs: '^1.0.0' },
    },
    'node_modules/old': { version: '1.0.0', integrity: 'sha512-b' },
    'node_modules/old/node_modules/tool': {
      version: '1.0.0',
      optionalDependencies: { '@tool/mac': '1.0.0' },
    },
    'node_modules/@tool/mac': { version: '2.0.0' },
  },
};

test('a package without a hash is named with its place', () => {
  expect(unverified(lock)).toEqual([
    { at: 'node_modules/old/node_modules/tool', name: 'tool', version: '1.0.0' },
    { at: 'node_modules/@tool/mac', name: '@tool/mac', version: '2.0.0' },
  ]);
});

test('a build of another version than the one asked for is left out, and has its place beside who asks', () => {
  expect(leftOut(lock)).toEqual([
    {
      from: 'node_modules/old/node_modules/tool',
      at: 'node_modules/old/node_modules/tool/node_modules/@tool/mac',
      name: '@tool/mac',
      version: '1.0.0',
    },
  ]);
});
