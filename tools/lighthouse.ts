import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { distFolder } from '../scripts/build/run.ts';
import { precompress } from '../scripts/hosts/precompress.ts';
import { browserPath } from '../scripts/lib/browser.ts';
import { pageTypesOf } from '../scripts/lib/page-types.ts';
import { serveFolder } from '../scripts/serve/serve.ts';
import { OFFLINE_PAGE } from '../src/offline/manifest.ts';
import { audit, CATEGORIES } from './lighthouse/audit.ts';

/** Pages that nobody looks for: they ask search engines to leave them out, which costs them a score. */
const BY_ACCIDENT: readonly string[] = ['404.html', OFFLINE_PAGE];

const dist = distFolder();
if (existsSync(resolve(dist, 'index.html'))) {
  process.exitCode = await measure();
} else {
  process.stdout.write(`There is no site in ${dist}. Run "npm run build" first.\n`);
  process.exitCode = 2;
}

/** Prints the four scores of one page of every type. The status is 1 when one of them is below 100. */
async function measure(): Promise<0 | 1> {
  // As hosts serve it: with packed files beside the others.
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync(dist, folder, { recursive: true });
  precompress(folder);
  const site = await serveFolder(folder, '/');
  const browser = await browserPath();
  let best = true;
  process.stdout.write(`${'page'.padEnd(44)}${CATEGORIES.map((name) => name.padStart(16)).join('')}\n`);
  for (const path of pageTypesOf(dist).filter((one) => !BY_ACCIDENT.includes(one))) {
    const { faults, scores } = await audit(site.url + path, browser);
    const cells = CATEGORIES.map((name) => String(scores[name]).padStart(16)).join('');
    process.stdout.write(`${`/${path}`.padEnd(44)}${cells}\n`);
    for (const fault of faults) process.stdout.write(`    ${fault}\n`);
    best &&= CATEGORIES.every((name) => scores[name] === 100);
  }
  site.close();
  rmSync(folder, { recursive: true });
  return best ? 0 : 1;
}
