import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import axe from 'axe-core';
import { distFolder } from '../scripts/build/run.ts';
import { launch } from '../scripts/lib/browser.ts';
import { requireEnvironment } from '../scripts/lib/environment.ts';
import { htmlFiles } from '../scripts/lib/html-files.ts';
import { serveFolder } from '../scripts/serve/serve.ts';
import { contentRoot, guide } from '../src/data.ts';
import { templatesChecksum } from '../src/exports/templates-checksum.ts';
import type { AccessibilityReport, ContrastResult } from '../src/kinds/accessibility.ts';
import { KINDS } from '../src/kinds/kinds.ts';
import { today } from '../src/today.ts';
import { type Contrast, contrasts } from './accessibility/contrast.ts';
import { runChecks } from './accessibility/run.ts';

requireEnvironment('accessibility');

const dist = distFolder();
if (existsSync(resolve(dist, 'index.html'))) {
  process.exitCode = isOf(guide().site.title) ? await report() : 2;
} else {
  process.stdout.write(`There is no site in ${dist}. Run "npm run build" first.\n`);
  process.exitCode = 2;
}

/** Whether the site in `dist` was built from the guide of that title: a report on another site would say nothing of it. */
function isOf(title: string): boolean {
  const { name } = JSON.parse(readFileSync(resolve(dist, 'manifest.webmanifest'), 'utf8')) as {
    name?: string;
  };
  if (name === title) return true;
  process.stdout.write(`The site in ${dist} is of another guide, ${name}. Run "npm run build" first.\n`);
  return false;
}

/** Tries every page, prints what is wrong and, when nothing is, writes the report into the guide: its site shows it. */
async function report(): Promise<0 | 1> {
  const site = await serveFolder(dist, guide().base);
  const browser = await launch();
  const paths = htmlFiles(dist).map(({ path }) => path);
  const checks = await runChecks(browser, site.url, paths, ({ id, pages, violations }, findings) => {
    process.stdout.write(`${id}: ${pages} pages, ${violations} violations\n`);
    for (const { path, what } of findings.slice(0, 20)) process.stdout.write(`  /${path}  ${what}\n`);
  });
  const version = browser.version();
  await browser.close();
  site.close();
  if (checks.some(({ violations }) => violations > 0)) return 1;
  const found = contrasts();
  const written: AccessibilityReport = {
    guide: guide().site.title,
    pages: paths,
    templates: templatesChecksum(),
    date: today(),
    browser: `Chromium ${version}`,
    axe: axe.version,
    checks,
    contrast: [lowest('text', found, 4.5), lowest('lines', found, 3)],
  };
  const file = resolve(contentRoot(), KINDS.accessibility.path);
  writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`);
  process.stdout.write(`${relative(process.cwd(), file)}: written\n`);
  return 0;
}

function lowest(use: ContrastResult['use'], found: readonly Contrast[], floor: number): ContrastResult {
  const ratios = found.filter((one) => one.floor === floor).map(({ ratio }) => ratio);
  return { use, pairs: ratios.length, floor, lowest: Math.floor(Math.min(...ratios) * 10) / 10 };
}
