import { expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { parseMarkdown } from '../../src/corpus/markdown.ts';
import type { TreeOf } from '../../src/corpus/parsed-once.ts';
import { readFiles } from '../../src/corpus/read.ts';
import { downloads } from '../../src/exports/downloads.ts';
import { validate } from '../../src/rules/validate.ts';
import { chapterBody, chapterView } from '../../src/views/chapter.ts';
import { createGuide } from '../../src/views/guide.ts';
import { searchRecords } from '../../src/views/search/records.ts';
import { OTHER_TOPIC } from '../lib/fixture.ts';

it('parses each distinct text once for rules, pages, search and downloads, and none of them changes a tree', () => {
  const parses = new Map<string, number>();
  const parse: TreeOf = (text) => {
    parses.set(text, (parses.get(text) ?? 0) + 1);
    return frozen(parseMarkdown(text));
  };
  const result = validate(loadCorpus(readFiles(OTHER_TOPIC), parse), { today: '2026-11-21' });
  if (!result.ok) throw new Error('The guide on another subject is not valid.');
  const guide = createGuide(result.corpus, '/', 'https://example.org');
  for (const id of guide.site.chapters) chapterBody(guide, chapterView(guide, id));
  searchRecords(guide);
  for (const download of downloads(guide)) download.bytes();
  const bodies = new Set(guide.corpus.bodies.values());
  const fields = guide.corpus.prose.filter((field) => !bodies.has(field));
  expect([...parses.keys()]).toEqual(expect.arrayContaining(fields.map(({ source }) => source)));
  expect([...parses].filter(([, times]) => times > 1)).toEqual([]);
});

/** A tree of which every part refuses to be changed. */
function frozen<T>(tree: T): T {
  if (typeof tree === 'object' && tree !== null) Object.values(Object.freeze(tree)).forEach(frozen);
  return tree;
}
