import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectRoot } from '../build/steps.ts';
import { type PageBytes, pageBytes } from '../lib/page-bytes.ts';
import { bareAstro } from './bare-astro.ts';
import { measure } from './child.ts';
import { syntheticGuide } from './guide.ts';
import { type Output, outputOf } from './output.ts';
import { type Run, total } from './run.ts';
import { table } from './table.ts';
import { writeFiles } from './write-files.ts';

interface Row {
  name: string;
  run: Run;
  output: Output;
  chapter: PageBytes;
}

const STEPS = ['Validate content', 'Render pages', 'Index for search'];
const HEAD = [
  'site',
  ...STEPS.map((step) => `${step.split(' ')[0]?.toLowerCase()} s`),
  'total s',
  'cpu s',
  'ms per page',
  'peak MiB',
  'pages',
  'files',
  'output MB',
  'chapter: HTML B',
  'style sheets B',
  'sum B',
];

/**
 * Builds made-up guides of so many chapters, and the same chapters by plain Astro, each once in a process of its own.
 * Returns a table in Markdown.
 */
export function benchBuild(sizes: readonly number[]): string {
  const rows = sizes.flatMap((chapters) => [ours(chapters), bare(chapters)]);
  return `## Builds

The whole of \`npm run build\`, beside plain Astro with the same chapters, no design and a search index. Memory and
processor time are those of the Node process, without the indexer. The bytes of a chapter are its HTML, with the style in
it, and the style sheets that it waits for, compressed by Brotli. A guide of more than 300 chapters is not offered as a
whole (docs/decisions/017-large-guides.md): the files for taking it along are missing from the last size.

${table(HEAD, rows.map(cells))}`;
}

function ours(chapters: number): Row {
  const root = folder(`guide-${chapters}`);
  const dist = resolve(root, 'dist');
  writeFiles(resolve(root, 'content'), syntheticGuide(chapters));
  const run = measure('measure-build.ts', [dist], { GUIDE_CONTENT: resolve(root, 'content'), SITE_URL: '' });
  return rowOf(`this, ${chapters} chapters`, chapters, run, dist);
}

function bare(chapters: number): Row {
  const root = folder(`bare-astro-${chapters}`);
  const dist = resolve(root, 'dist');
  writeFiles(root, bareAstro(chapters));
  return rowOf(`Astro, ${chapters} chapters`, chapters, measure('measure-bare.ts', [root, dist]), dist);
}

function rowOf(name: string, chapters: number, run: Run, dist: string): Row {
  const html = readFileSync(resolve(dist, `guide/chapter-${Math.floor(chapters / 2)}/index.html`), 'utf8');
  return { name, run, output: outputOf(dist), chapter: pageBytes(dist, '/', html) };
}

function cells({ chapter, name, output, run }: Row): string[] {
  return [
    name,
    ...STEPS.map((step) => ((run.steps[step] ?? 0) / 1000).toFixed(1)),
    (total(run) / 1000).toFixed(1),
    (run.cpu / 1000).toFixed(1),
    (total(run) / output.pages).toFixed(1),
    run.peakMiB.toFixed(0),
    String(output.pages),
    String(output.files),
    (output.bytes / 1e6).toFixed(1),
    String(chapter.html),
    String(chapter.sheets),
    String(chapter.html + chapter.sheets),
  ];
}

const folder = (name: string) => resolve(projectRoot(), '.build/bench', name);
