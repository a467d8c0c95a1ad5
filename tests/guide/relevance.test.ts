import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { guideFrom } from '../../scripts/lib/guide.ts';
import { judge } from '../../scripts/relevance/judge.ts';
import { memoryIndex } from '../../scripts/relevance/memory-index.ts';
import { figures } from '../../scripts/relevance/metrics.ts';
import { readQueries, SETS } from '../../scripts/relevance/queries.ts';
import type { SearchIndex } from '../../src/search/open-index.ts';

const root = resolve(import.meta.dirname, '../..');
const FLOORS = {
  tune: { successAt1: 0.95, successAt3: 0.98, usefulAt10: 0.99, mrr: 0.96, ndcgAt10: 0.72 },
  'held-out': { successAt1: 0.9, successAt3: 0.97, usefulAt10: 0.97, mrr: 0.93, ndcgAt10: 0.71 },
};

let index: SearchIndex;
beforeAll(async () => {
  index = await memoryIndex(guideFrom(resolve(root, 'content'), '2026-12-01'));
}, 120_000);

describe('search on the guide', () => {
  it.each(SETS)('answers the queries of "%s" at least as well as it did', async (set) => {
    const queries = readQueries(set);
    expect(queries.length).toBeGreaterThan(100);
    const reached = figures(await judge(index, queries));
    for (const [name, floor] of Object.entries(FLOORS[set])) {
      expect(reached[name as keyof typeof reached], name).toBeGreaterThanOrEqual(floor);
    }
  });

  it.each(['tune.yaml', 'held-out.yaml'])('%s expects addresses that search can find', async (file) => {
    const queries = readQueries(file === 'tune.yaml' ? 'tune' : 'held-out');
    const cards = await index.cards(Array.from({ length: index.manifest.records }, (_, record) => record));
    const known = new Set(cards.map(([path]) => `/${path}`));
    const unknown = queries.flatMap(({ expected }) => expected.filter(({ address }) => !known.has(address)));
    expect(unknown).toEqual([]);
  });

  it('gives every address once', async () => {
    const cards = await index.cards(Array.from({ length: index.manifest.records }, (_, record) => record));
    expect(new Set(cards.map(([path]) => path)).size).toBe(cards.length);
  });
});
