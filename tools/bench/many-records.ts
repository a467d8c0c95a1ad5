import type { SearchRecord } from '../../src/search/record.ts';

/** Words in at most so many records of the original are rare: each copy has its own. */
const RARE = 3;
const WORD = /[\p{L}\p{N}]{4,}/gu;

/**
 * The records of a guide `copies` times as large. Copies share their common words and have rare words of their own, as
 * more chapters bring more names (Heaps' law); the first copy is the original.
 */
export function manyRecords(records: readonly SearchRecord[], copies: number): SearchRecord[] {
  const rare = rareWords(records);
  return records.flatMap((record) =>
    Array.from({ length: copies }, (_, copy) => (copy === 0 ? record : vary(record, copy, rare))),
  );
}

function rareWords(records: readonly SearchRecord[]): ReadonlySet<string> {
  const found = new Map<string, number>();
  for (const { body, names, text, title } of records) {
    const words = new Set([title, text, body, ...names].join(' ').toLowerCase().match(WORD));
    for (const word of words) found.set(word, (found.get(word) ?? 0) + 1);
  }
  return new Set([...found].filter(([, count]) => count <= RARE).map(([word]) => word));
}

function vary(record: SearchRecord, copy: number, rare: ReadonlySet<string>): SearchRecord {
  const change = (text: string) =>
    text.replace(WORD, (word) => (rare.has(word.toLowerCase()) ? `${word}${copy.toString(36)}` : word));
  const [path = '', anchor] = record.href.split('#');
  return {
    ...record,
    href: `${path}${copy}/${anchor === undefined ? '' : `#${anchor}`}`,
    title: change(record.title),
    context: change(record.context),
    text: change(record.text),
    body: change(record.body),
    names: record.names.map(change),
    asked: record.asked.map(change),
  };
}
