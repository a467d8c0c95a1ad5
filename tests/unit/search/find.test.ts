import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { indexFiles } from '../../../src/search/files.ts';
import { find } from '../../../src/search/find.ts';
import { MANIFEST_PATH } from '../../../src/search/index-folder.ts';
import { openIndex, type SearchIndex } from '../../../src/search/open-index.ts';
import type { RecordKindName, SearchRecord } from '../../../src/search/record.ts';

const make = (
  kind: RecordKindName,
  id: string,
  title: string,
  more: Partial<SearchRecord> = {},
): SearchRecord => ({
  kind,
  href: `/base/${id}`,
  title,
  context: '',
  text: '',
  names: [],
  asked: [],
  body: '',
  synonyms: false,
  ...more,
});

const RECORDS: SearchRecord[] = [
  make('term', 'kiln', 'kiln', {
    text: 'An oven that hardens clay.',
    names: ['pottery oven', 'PO', 'k8n'],
    synonyms: true,
  }),
  make('term', 'slip', 'slip casting', { text: 'Pouring liquid clay into a mould.' }),
  make('question', 'crack', 'Why does my bowl crack in the oven?', {
    text: 'It was wet.',
    asked: ['bowl breaks while firing'],
  }),
  make('command', 'fire', 'kiln fire --max-heat <degrees> <load>', {
    text: 'Fires a load.',
    names: ['kiln fire --max-heat'],
  }),
  make('row', 'max', '--max-heat', {
    text: 'Writes to heat.max. Upper limit.',
    names: ['heat.max', 'HEAT_MAX'],
  }),
  make('section', 'long', 'All about ovens', {
    text: 'Every kiln has a door, and the kiln and its door are warm when the kiln is on. A kiln, a kiln, a kiln.',
    body: 'Clay '.repeat(200),
  }),
  make('source', 'book', 'The kiln book'),
];

const files = indexFiles({ records: RECORDS, language: 'en', base: '/base/', synonyms: [['bowl', 'dish']] });
let read: string[];
let index: SearchIndex;
beforeAll(async () => {
  index = await openIndex(async (path) => {
    read.push(path);
    return files.get(path) ?? new Uint8Array();
  }).catch(() => Promise.reject(new Error('no manifest')));
});
read = [];

async function search(
  query: string,
  literal = false,
): Promise<{ ids: string[]; corrected: string | undefined }> {
  const { corrected, records } = await find(index, query, literal);
  const cards = await index.cards(records.map(({ record }) => record));
  return { ids: cards.map(([path]) => path), corrected };
}

describe('find', () => {
  it.each([
    ['a definition before a long text that only speaks of it', 'kiln', 'kiln'],
    ['the plural', 'kilns', 'kiln'],
    ['another name', 'pottery oven', 'kiln'],
    ['an abbreviation', 'po', 'kiln'],
    ['a name with hyphens in place of spaces', 'slip-casting', 'slip'],
    ['a name run together', 'SlipCasting', 'slip'],
    ['a question in its own words', 'why does my bowl crack', 'crack'],
    ['a question in the words of readers', 'bowl breaks while firing', 'crack'],
    ['a word that means the same', 'dish crack', 'crack'],
    ['a command', 'kiln fire', 'fire'],
    ['a flag', '--max-heat', 'max'],
    ['a dotted name', 'heat.max', 'max'],
    ['a constant in another case', 'heat_max', 'max'],
    ['the beginning of a word', 'cast', 'slip'],
  ])('puts first: %s', async (_, query, expected) => {
    expect((await search(query)).ids[0]).toBe(expected);
  });

  it('finds texts that only hold the main name by another name', async () => {
    expect((await search('k8n')).ids).toEqual(expect.arrayContaining(['kiln', 'long']));
  });

  it.each([
    ['kilm', 'kiln'],
    ['slip castign', 'slip casting'],
    ['--max-haet', '--max-heat'],
  ])('takes %j for %j, unless told to take it as it stands', async (query, meant) => {
    expect((await search(query)).corrected).toBe(meant);
    expect((await search(query)).ids.length).toBeGreaterThan(0);
    expect((await search(query, true)).corrected).toBeUndefined();
  });

  it('finds nothing for what is near no word, and says so', async () => {
    expect(await search('zzzzzzzzzzzz')).toEqual({ ids: [], corrected: undefined });
    expect(await search('')).toEqual({ ids: [], corrected: undefined });
    expect(await search('the of')).toEqual({ ids: [], corrected: undefined });
  });

  it('takes any text for a query', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })),
        async (query) => {
          const { records } = await find(index, query);
          expect(records.every(({ score }) => Number.isFinite(score))).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('reads each file once, and the list of words only for a word that it does not know', async () => {
    const opened: string[] = [];
    const fresh = await openIndex(async (path) => {
      opened.push(path);
      return files.get(path) ?? new Uint8Array();
    });
    await find(fresh, 'kiln');
    await find(fresh, 'kiln door');
    expect(new Set(opened).size).toBe(opened.length);
    expect(opened.some((path) => path.endsWith('words.txt'))).toBe(false);
    await find(fresh, 'kilm');
    expect(opened.filter((path) => path.endsWith('words.txt'))).toHaveLength(1);
  });

  it('asks again for a file that could not be read', async () => {
    let broken = true;
    const fresh = await openIndex(async (path) => {
      if (broken && path !== MANIFEST_PATH) throw new Error('offline');
      return files.get(path) ?? new Uint8Array();
    });
    await expect(find(fresh, 'kiln')).rejects.toThrow('offline');
    broken = false;
    expect((await find(fresh, 'kiln')).records.length).toBeGreaterThan(0);
  });
});

describe('the files of an index', () => {
  it('are the same for the same records, and lie in another folder for others', () => {
    const again = indexFiles({
      records: RECORDS,
      language: 'en',
      base: '/base/',
      synonyms: [['bowl', 'dish']],
    });
    expect([...again]).toEqual([...files]);
    const other = indexFiles({ records: RECORDS.slice(1), language: 'en', base: '/base/', synonyms: [] });
    const shared = [...other.keys()].filter((path) => files.has(path));
    expect(shared).toEqual([MANIFEST_PATH]);
  });

  it('of a guide without records hold nothing to find', async () => {
    const none = indexFiles({ records: [], language: 'en', base: '/', synonyms: [] });
    const empty = await openIndex(async (path) => none.get(path) ?? new Uint8Array());
    expect((await find(empty, 'kiln')).records).toEqual([]);
  });
});
