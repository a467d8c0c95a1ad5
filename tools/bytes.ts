import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { distFolder } from '../scripts/build/run.ts';
import { htmlFiles } from '../scripts/lib/html-files.ts';
import { bytesBefore, bytesOfPart, pageBytes } from '../scripts/lib/page-bytes.ts';
import { projectRoot } from '../scripts/lib/project-root.ts';
import { bytesTable } from './bytes/table.ts';

const DOCUMENT = resolve(projectRoot(), 'docs/bytes.md');
const MARK = '<!-- table: written by node tools/bytes.ts -->';

const STYLE = /<style>[\s\S]*?<\/style>/;
const FACTS = /<section class="facts[\s\S]*?<\/section>/;
const AFTER_TEXT = /<quiz-set|<section class="facts/;

const dist = distFolder();
if (existsSync(resolve(dist, 'index.html'))) {
  const pages = htmlFiles(dist).map(({ html, path }) => ({
    path,
    ...pageBytes(dist, '/', html),
    style: bytesOfPart(html, STYLE),
    facts: bytesOfPart(html, FACTS),
    text: bytesBefore(html, AFTER_TEXT),
  }));
  const [text = ''] = readFileSync(DOCUMENT, 'utf8').split(MARK);
  writeFileSync(DOCUMENT, `${text}${MARK}\n\n${bytesTable(pages)}`);
  process.stdout.write(`docs/bytes.md: ${pages.length} pages\n`);
} else {
  process.stdout.write(`There is no site in ${dist}. Run "npm run build" first.\n`);
  process.exitCode = 2;
}
