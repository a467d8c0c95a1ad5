import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadFrom } from '../../scripts/lib/content.ts';
import { all } from '../../src/corpus/corpus.ts';
import { coverageTable } from '../../tools/coverage/table.ts';

const root = resolve(import.meta.dirname, '../..');

test('docs/coverage.md is what the inventory says now', () => {
  const items = all(loadFrom(resolve(root, 'content')).corpus, 'inventory').map(({ data }) => data);
  const file = resolve(root, 'docs/coverage.md');
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(
    items.length === 0 ? '' : coverageTable(items),
  );
});
