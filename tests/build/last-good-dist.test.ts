import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { siteFolder } from '../lib/sites.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'guide-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a failed build leaves the last site byte for byte, and says where the error is', () => {
  const content = join(folder, 'content');
  const dist = join(folder, 'dist');
  cpSync(resolve(root, 'tests/fixtures/base'), content, { recursive: true });
  cpSync(siteFolder('small'), dist, { recursive: true });
  const before = digest(dist);
  writeFileSync(join(content, 'site.yaml'), 'title: [unclosed\n');
  const run = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    env: { ...process.env, GUIDE_CONTENT: content, DIST_DIR: dist },
    encoding: 'utf8',
  });
  expect(run.status).toBe(1);
  expect(run.stdout).toContain('site.yaml:2:1  error  yaml-syntax');
  expect(run.stdout).toContain('Fix: ');
  expect(`${run.stdout}${run.stderr}`).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  expect(digest(dist)).toEqual(before);
});

function digest(path: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  for (const file of files.map((item) => join(item.parentPath, item.name)).sort()) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}
