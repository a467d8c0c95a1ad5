import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { today } from '../src/today.ts';
import { guideFrom } from './lib/guide.ts';
import { projectRoot } from './lib/project-root.ts';
import { judge } from './relevance/judge.ts';
import { memoryIndex } from './relevance/memory-index.ts';
import { figures } from './relevance/metrics.ts';
import { readQueries, SETS } from './relevance/queries.ts';
import { relevanceTable, withFigures } from './relevance/report.ts';

// Asks the search of this guide every graded query, prints how well it answers, and writes that into docs/search.md.
// With --misses, also prints the queries of the tuning set whose first result is no good answer.

const file = resolve(projectRoot(), 'docs/search.md');
const index = await memoryIndex(guideFrom(resolve(projectRoot(), 'content'), today()));
const answers = await Promise.all(SETS.map((set) => judge(index, readQueries(set))));
const byKind = Map.groupBy(answers[0] ?? [], ({ query }) => query.kind);
const tables = relevanceTable([
  ...SETS.map((set, at) => [`**${set}**`, figures(answers[at] ?? [])] as const),
  ...[...byKind].map(([kind, list]) => [`tune: ${kind}`, figures(list)] as const),
]);
process.stdout.write(tables);
if (process.argv.includes('--misses')) {
  for (const { found, grades, query } of answers[0] ?? []) {
    if ((grades[0] ?? 0) >= 2) continue;
    process.stdout.write(`\n${query.query}\n`);
    for (const [place, address] of found.slice(0, 3).entries()) {
      process.stdout.write(`  ${grades[place]} ${address}\n`);
    }
  }
}
const document = withFigures(readFileSync(file, 'utf8'), tables);
if (document === undefined) {
  process.stderr.write(`${file} has no marks to write between.\n`);
  process.exitCode = 1;
} else {
  writeFileSync(file, document);
}
