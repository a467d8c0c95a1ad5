import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { all } from '../src/corpus/corpus.ts';
import { projectRoot } from './build/steps.ts';
import { coverageTable } from './coverage/table.ts';
import { loadFrom } from './lib/content.ts';

const { corpus } = loadFrom(resolve(projectRoot(), 'content'));
const items = all(corpus, 'inventory').map(({ data }) => data);
writeFileSync(resolve(projectRoot(), 'docs/coverage.md'), coverageTable(items));
process.stdout.write(`docs/coverage.md: ${items.length} statements\n`);
