import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadFrom } from '../scripts/lib/content.ts';
import { projectRoot } from '../scripts/lib/project-root.ts';
import { all } from '../src/corpus/corpus.ts';
import { coverageTable } from './coverage/table.ts';

const { corpus } = loadFrom(resolve(projectRoot(), 'content'));
const items = all(corpus, 'inventory').map(({ data }) => data);
writeFileSync(resolve(projectRoot(), 'docs/coverage.md'), coverageTable(items));
process.stdout.write(`docs/coverage.md: ${items.length} statements\n`);
