import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readTree, scratchFolder } from '../lib/scratch.ts';
import { SITES, siteFolder } from '../lib/sites.ts';

const root = resolve(import.meta.dirname, '../..');

/** Runs Astro's own command for a guide in `content`. */
const command = (content: string, out: string): [program: string, args: string[], options: object] => [
  process.execPath,
  ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', out],
  {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      GUIDE_CONTENT: content,
      SOURCE_DATE_EPOCH: String(Date.parse(SITES.small.day) / 1000),
    },
  },
];

test('"astro build" gives the very site that the build command publishes', () => {
  const out = join(scratchFolder(), 'site');
  execFileSync(...command(SITES.small.content, out));
  const { '.site-files': _list, ...published } = readTree(siteFolder('small'));
  expect(readTree(out)).toEqual(published);
});

test('"astro build" refuses content with errors in the words of the validator', () => {
  const folder = scratchFolder();
  const content = join(folder, 'content');
  cpSync(resolve(root, 'tests/fixtures/base'), content, { recursive: true });
  writeFileSync(join(content, 'site.yaml'), 'title: [unclosed\n');
  const { status, stderr, stdout } = spawnSync(...command(content, join(folder, 'site')));
  expect(status).toBe(1);
  expect(`${stdout}${stderr}`).toContain('site.yaml:2:1  error  yaml-syntax');
  expect(`${stdout}${stderr}`).not.toMatch(/^\s+at /m);
  expect(existsSync(join(folder, 'site'))).toBe(false);
});
