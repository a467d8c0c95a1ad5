import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { distFolder } from './build/run.ts';
import { projectRoot } from './build/steps.ts';
import { factsBytes, measurePage } from './bytes/measure.ts';
import { bytesTable } from './bytes/table.ts';
import { htmlFiles } from './lib/html-files.ts';

const DOCUMENT = resolve(projectRoot(), 'docs/bytes.md');
const MARK = '<!-- table: written by node scripts/bytes.ts -->';

const dist = distFolder();
if (existsSync(resolve(dist, 'index.html'))) {
  const pages = htmlFiles(dist).map((page) => ({ ...measurePage(dist, '/', page), facts: factsBytes(page) }));
  const [text = ''] = readFileSync(DOCUMENT, 'utf8').split(MARK);
  writeFileSync(DOCUMENT, `${text}${MARK}\n\n${bytesTable(pages)}`);
  process.stdout.write(`docs/bytes.md: ${pages.length} pages\n`);
} else {
  process.stdout.write(`There is no site in ${dist}. Run "npm run build" first.\n`);
  process.exitCode = 2;
}
