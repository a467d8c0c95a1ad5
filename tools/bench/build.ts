import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type PageBytes, pageBytes } from '../../scripts/lib/page-bytes.ts';
import { projectRoot } from '../../scripts/lib/project-root.ts';
import { bareAstro, type Written } from './bare-astro.ts';
import { measure } from './child.ts';
import { type Guide, syntheticGuide } from './guide.ts';
import { type Output, outputOf } from './output.ts';
import { plainGuide } from './plain-chapters.ts';
import { type Run, total } from './run.ts';
import { starlight } from './starlight.ts';
import { table } from './table.ts';
import { writeFiles } from './write-files.ts';

interface Row {
  name: string;
  run: Run;
  output: Output;
  chapter: PageBytes;
}

const STEPS = ['Validate content', 'Build the site'];
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
 * Builds made-up guides of so many chapters, and sites of other generators with the same chapters, each once in a
 * process of its own; Starlight only when asked, because its packages are fetched first. Returns a table in Markdown.
 */
export function benchBuild(sizes: readonly number[], withStarlight: boolean): string {
  const rows = sizes.flatMap((chapters) => [
    ours('this', chapters, syntheticGuide(chapters)),
    ours('this, words alone', chapters, plainGuide(chapters)),
    bare('plain Astro', chapters, 'md'),
    bare('plain Astro with MDX', chapters, 'mdx'),
    ...(withStarlight ? [starlightSite(chapters)] : []),
  ]);
  return `## Builds

The whole of \`npm run build\`: once with terms, facts and sources, and once with the words of the chapters alone, as the
others have them. Plain Astro has no design and a search index, from Markdown and from MDX; Starlight is as its documentation sets it up, and its one
step includes the index. Memory and processor time are those of the Node process, without the indexer and the process that makes downloads. The bytes of a
chapter are its HTML, with the style in it, and the style sheets that it waits for, compressed by Brotli. A guide of more
than 300 chapters is not offered as a whole (docs/decisions/017-large-guides.md): the files for taking it along are missing
from the last size.

${table(HEAD, rows.map(cells))}`;
}

function ours(name: string, chapters: number, guide: Guide): Row {
  const root = folder(`${name.replaceAll(/\W+/g, '-')}-${chapters}`);
  const dist = resolve(root, 'dist');
  writeFiles(resolve(root, 'content'), guide);
  const run = measure('measure-build.ts', [dist], { GUIDE_CONTENT: resolve(root, 'content'), SITE_URL: '' });
  return rowOf(name, chapters, run, dist);
}

function bare(name: string, chapters: number, written: Written): Row {
  const root = folder(`bare-astro-${written}-${chapters}`);
  const dist = resolve(root, 'dist');
  writeFiles(root, bareAstro(chapters, written));
  return rowOf(name, chapters, measure('measure-bare.ts', [root, dist]), dist);
}

function starlightSite(chapters: number): Row {
  const root = folder(`starlight-${chapters}`);
  const dist = resolve(root, 'dist');
  writeFiles(root, starlight(chapters));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock'], {
    cwd: root,
    stdio: 'ignore',
  });
  return rowOf('Starlight', chapters, measure('measure-starlight.ts', [root, dist]), dist);
}

function rowOf(name: string, chapters: number, run: Run, dist: string): Row {
  const html = readFileSync(resolve(dist, `guide/chapter-${Math.floor(chapters / 2)}/index.html`), 'utf8');
  return {
    name: `${name}, ${chapters} chapters`,
    run,
    output: outputOf(dist),
    chapter: pageBytes(dist, '/', html),
  };
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
