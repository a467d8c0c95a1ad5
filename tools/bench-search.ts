import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { distFolder } from '../scripts/build/run.ts';
import { guideFrom } from '../scripts/lib/guide.ts';
import { projectRoot } from '../scripts/lib/project-root.ts';
import { readQueries } from '../scripts/relevance/queries.ts';
import { indexFiles } from '../src/search/files.ts';
import { today } from '../src/today.ts';
import { searchRecords } from '../src/views/search/records.ts';
import { manyRecords } from './bench/many-records.ts';
import { measureSearch } from './bench/search.ts';
import { visits } from './bench/search-visit.ts';

// Measures search at the size of this guide and at 2,000 chapters, or at the sizes named: the index in memory, and a
// real browser on the site in dist/ whose index is replaced. 2,000 chapters take some minutes and 2 GB:
// node --max-old-space-size=8000 tools/bench-search.ts [chapters...]

const TYPED = [
  '--cpu-shares',
  'CLONE_NEWNS',
  'cpu.max',
  'k8s',
  'VMM',
  'hypervizor',
  'keep data after container is removed',
];

const guide = guideFrom(resolve(projectRoot(), 'content'), today());
const records = searchRecords(guide);
const { language, synonyms } = guide.site;
const queries = readQueries('tune').map(({ query }) => query);
const dist = distFolder();
if (!existsSync(join(dist, 'index.html'))) throw new Error('Build the site first: npm run build');
const chapters = guide.corpus.entries.chapter.size;
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [chapters, 2_000];
for (const size of sizes) {
  const copies = Math.max(1, Math.round(size / chapters));
  const many = manyRecords(records, copies);
  const measured = await measureSearch(many, { language, synonyms }, queries);
  process.stdout.write(`${copies * chapters} chapters ${JSON.stringify(measured)}\n`);
  const files = indexFiles({ records: many, base: '/', language, synonyms });
  for (const visit of await visits(dist, files, TYPED)) process.stdout.write(`  ${JSON.stringify(visit)}\n`);
}
