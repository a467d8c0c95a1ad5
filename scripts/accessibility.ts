import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import axe from 'axe-core';
import type { AccessibilityReport, ContrastResult } from '../src/views/accessibility/report.ts';
import { type Contrast, contrasts } from './accessibility/contrast.ts';
import { runChecks } from './accessibility/run.ts';
import { colourTokens } from './accessibility/tokens.ts';
import { distFolder } from './build/run.ts';
import { projectRoot } from './build/steps.ts';
import { launch } from './lib/browser.ts';
import { today } from './lib/content.ts';
import { htmlFiles } from './lib/html-files.ts';
import { serveFolder } from './lib/serve.ts';

const REPORT = 'src/views/accessibility/report.json';

const dist = distFolder();
if (existsSync(resolve(dist, 'index.html'))) {
  process.exitCode = await report();
} else {
  process.stdout.write(`There is no site in ${dist}. Run "npm run build" first.\n`);
  process.exitCode = 2;
}

/** Tries every page, prints what is wrong and, when nothing is, writes the report that the site shows. */
async function report(): Promise<0 | 1> {
  const site = await serveFolder(dist, '/');
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
  const tokens = colourTokens(readFileSync(resolve(projectRoot(), 'src/styles/tokens.css'), 'utf8'));
  const found = contrasts(tokens);
  const written: AccessibilityReport = {
    date: today(),
    browser: `Chromium ${version}`,
    axe: axe.version,
    checks,
    contrast: [lowest('text', found, 4.5), lowest('lines', found, 3)],
  };
  writeFileSync(resolve(projectRoot(), REPORT), `${JSON.stringify(written, null, 2)}\n`);
  process.stdout.write(`${REPORT}: written\n`);
  return 0;
}

function lowest(use: ContrastResult['use'], found: readonly Contrast[], floor: number): ContrastResult {
  const ratios = found.filter((one) => one.floor === floor).map(({ ratio }) => ratio);
  return { use, pairs: ratios.length, floor, lowest: Math.floor(Math.min(...ratios) * 10) / 10 };
}
