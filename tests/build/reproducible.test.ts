import { cpSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { startBuild } from '../lib/build-run.ts';
import { scratchFolder } from '../lib/scratch.ts';
import { SITES, siteFolder } from '../lib/sites.ts';

const root = resolve(import.meta.dirname, '../..');
/** What a build reads of a checkout. */
const CHECKOUT = [
  'src',
  'integrations',
  'public',
  'scripts',
  'tests/fixtures',
  'package.json',
  'astro.config.mjs',
  'tsconfig.json',
];

test('a copy of the checkout builds the same bytes elsewhere, later, in another time zone and under another umask', async () => {
  const copy = scratchFolder();
  for (const path of CHECKOUT) cpSync(resolve(root, path), join(copy, path), { recursive: true });
  symlinkSync(resolve(root, 'node_modules'), join(copy, 'node_modules'));
  const dist = join(copy, 'a site');
  const { content, day, url } = SITES.other;
  const umask = process.umask(0o077);
  const SOURCE_DATE_EPOCH = String(Date.parse(day) / 1000);
  const environment = { GUIDE_CONTENT: content, SITE_URL: url, SOURCE_DATE_EPOCH, TZ: 'Asia/Kathmandu' };
  const build = startBuild(dist, environment, copy);
  process.umask(umask);
  expect(await build.ended).toMatchObject({ status: 0 });
  expect(described(dist)).toEqual(described(siteFolder('other')));
});

/** Each file's path, who may read it, and its content. */
function described(folder: string): Map<string, string> {
  const items = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = items.map((item) => join(item.parentPath, item.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path), `${mode(path)} ${contentOf(path)}`]));
}

const mode = (path: string): string => statSync(path).mode.toString(8);
const contentOf = (path: string): string =>
  statSync(path).isFile() ? readFileSync(path).toString('base64url') : 'folder';
