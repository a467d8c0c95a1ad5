import { beforeAll, expect, it } from 'vitest';
import { all } from '../../../src/corpus/corpus.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { readFiles } from '../../../src/corpus/read.ts';
import { validate } from '../../../src/rules/validate.ts';
import { chapterView, readingPath } from '../../../src/views/chapter.ts';
import { pageFacts } from '../../../src/views/citations/page-facts.ts';
import { plainText, resolverOf } from '../../../src/views/citations/resolver.ts';
import { glossaryPage } from '../../../src/views/glossary.ts';
import { createGuide, type Guide } from '../../../src/views/guide.ts';
import { address, room } from '../../../src/views/links/address.ts';
import { sectionsOf } from '../../../src/views/links/sections.ts';
import { sourcesPage } from '../../../src/views/sources.ts';
import { OTHER_TOPIC } from '../../lib/fixture.ts';

let guide: Guide;
beforeAll(() => {
  const result = validate(loadCorpus(readFiles(OTHER_TOPIC)), { today: '2026-11-21' });
  if (!result.ok) throw new Error('The fixture is not valid.');
  guide = createGuide(result.corpus, '/sub/path/');
});

it('a source lists the facts that cite it, each once', () => {
  const shown = sourcesPage(guide).groups.flatMap(({ sources }) => sources);
  expect(shown).toHaveLength(guide.corpus.entries.source.size);
  for (const { facts, id } of shown) {
    const citing = all(guide.corpus, 'fact').filter(({ data }) =>
      data.sources.some(({ source }) => source === id),
    );
    expect(facts.map(({ href }) => href)).toEqual(citing.map((fact) => `/sub/path/facts/#${fact.id}`));
  }
});

it('a term names the first chapter of the reading path that introduces it', () => {
  const terms = glossaryPage(guide).letters.flatMap((letter) => letter.terms);
  expect(terms.some(({ taughtIn }) => taughtIn !== undefined)).toBe(true);
  for (const { id, taughtIn } of terms) {
    const first = guide.site.chapters.find((one) =>
      guide.corpus.entries.chapter.get(one)?.data.teaches.includes(id),
    );
    expect(taughtIn?.href).toBe(first && `/sub/path/guide/${first}/`);
  }
});

it('a section begins with its list, or with the page of its one entry', () => {
  for (const { href, kind } of sectionsOf(guide)) {
    const [only, ...more] = [...guide.corpus.entries[kind].keys()].map((id) =>
      address('/sub/path/', { kind, id }),
    );
    const direct = only !== undefined && more.length === 0 && !only.includes('#');
    expect(href).toBe(direct ? only : room('/sub/path/', kind));
  }
});

it('a term hints at its definition with the first sentence', () => {
  const resolve = resolverOf(guide, pageFacts(guide, []));
  const pairs = all(guide.corpus, 'term').map(({ data, id }) => ({
    hint: resolve({ kind: 'term', id }).hint ?? '',
    whole: plainText(guide, data.definition),
  }));
  expect(pairs.filter(({ hint, whole }) => hint === '' || !whole.startsWith(hint))).toEqual([]);
});

it('the reading path says of each chapter what its own page says', () => {
  for (const { description, label, minutes, number } of readingPath(guide)) {
    const id = guide.site.chapters[number - 1] ?? '';
    expect(chapterView(guide, id)).toMatchObject({ title: label, description, minutes, number });
  }
});
