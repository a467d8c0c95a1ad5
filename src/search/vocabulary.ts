import type { SearchRecord } from './record.ts';
import { wordForms } from './stem.ts';
import { tokens } from './tokens.ts';

/** Shorter words are too close to too many others to be corrected. */
const SHORTEST = 3;
/** The list is read at one go: of a large guide, the words of names and then the commonest stay. */
const MOST = 15_000;

/**
 * The words that a misspelt one may be meant for, one a line in alphabetical order, each followed by a digit for how
 * common it is (the base-2 logarithm of its records, at most 9). Words of titles and names, and those of texts that
 * occur in more than one record.
 */
export function vocabulary(records: readonly SearchRecord[], language: string): string {
  const forms = wordForms(language);
  const found = new Map<string, { records: number; named: boolean }>();
  for (const { asked, names, text, title } of records) {
    const named = new Set(wordsOf([title, ...names, ...asked]));
    for (const word of new Set([...named, ...wordsOf([text])])) {
      if (word.length < SHORTEST || forms.isStop(word)) continue;
      const known = found.get(word) ?? { records: 0, named: false };
      found.set(word, { records: known.records + 1, named: known.named || named.has(word) });
    }
  }
  return [...found]
    .filter(([word, one]) => (one.named || one.records > 1) && /\p{L}{2}/u.test(word))
    .sort(([, a], [, b]) => Number(b.named) - Number(a.named) || b.records - a.records)
    .slice(0, MOST)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, one]) => `${word} ${Math.min(9, Math.floor(Math.log2(one.records)))}`)
    .join('\n');
}

function wordsOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => tokens(text).map(({ exact }) => exact));
}
