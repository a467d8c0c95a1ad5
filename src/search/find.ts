import { correct } from './correct.ts';
import { tidyQuery } from './fold.ts';
import type { Loaded, SearchIndex } from './open-index.ts';
import { parseQuery, type Query } from './query.ts';
import { score } from './score.ts';
import { wordForms } from './stem.ts';
import type { Scored } from './tally.ts';

/** What a search found. */
export interface Found {
  /** Records, best first. */
  records: readonly Scored[];
  /** The query that was answered when a word of it had to be corrected. */
  corrected: string | undefined;
  marks: Marks;
}

/** What to mark in the texts of results. */
export interface Marks {
  /** Keys of the words of the query and of what they stand for. */
  keys: ReadonlySet<string>;
  /** Start of the word that is still being typed. */
  open: string | undefined;
}

/**
 * Searches the index. A word that the guide does not know is replaced by the word of the guide that it was probably
 * meant for, unless `literal`; `corrected` then says what was searched for.
 */
export async function find(index: SearchIndex, text: string, literal = false): Promise<Found> {
  const query = tidyQuery(text);
  const first = await attempt(index, query);
  if (literal || first.unknown.length === 0) return { ...first.found, corrected: undefined };
  const known = await index.vocabulary();
  const meant = new Map(
    first.unknown.flatMap((word) => {
      const better = correct(word, known);
      return better === undefined ? [] : [[word, better] as const];
    }),
  );
  if (meant.size === 0) return { ...first.found, corrected: undefined };
  const corrected = replaceWords(query, meant);
  const second = await attempt(index, corrected);
  return { ...second.found, corrected };
}

async function attempt(
  index: SearchIndex,
  text: string,
): Promise<{ found: Omit<Found, 'corrected'>; unknown: string[] }> {
  const { kinds, language, records } = index.manifest;
  const query = parseQuery(wordForms(language), text);
  const loaded = await loadFor(index, query);
  const weight = (record: number) => kinds.findLast(([from]) => from <= record)?.[3] ?? 1;
  const scored = score(query, { ...loaded, records, weight });
  return {
    found: {
      records: scored,
      marks: {
        keys: new Set([...query.words.flatMap(({ keys }) => keys), ...meantBy(query, loaded)]),
        open: query.words.find((word) => word.open)?.token.exact,
      },
    },
    unknown: unknownWords(query, loaded),
  };
}

/** Reads what a query needs; the words that its names stand for are known only after that. */
async function loadFor(index: SearchIndex, query: Query): Promise<Loaded> {
  const keys = [
    ...query.words.flatMap((word) => word.keys),
    ...query.pairs.map(({ key }) => key),
    ...query.spans.flatMap(({ name, run }) => (run === undefined ? [name] : [name, run])),
  ];
  const open = query.words.find((word) => word.open)?.token.exact;
  const loaded = await index.load(keys, open);
  const meant = meantBy(query, loaded);
  return meant.length === 0 ? loaded : index.load([...keys, ...meant], open);
}

/** Word keys of the names that mean the same as names in the query. */
function meantBy({ spans }: Query, { entry }: Loaded): string[] {
  return spans.flatMap(({ name }) => entry(name)?.synonyms.flat() ?? []);
}

/** Words of the query of which the index knows no spelling, not even as a part of a name. */
function unknownWords({ spans, words }: Query, { beginning, entry }: Loaded): string[] {
  const named = spans.filter(({ name, run }) => entry(name) ?? (run === undefined ? undefined : entry(run)));
  return words.flatMap(({ keys, open, token }, index) => {
    const known =
      keys.slice(0, 2).some((key) => entry(key)) ||
      named.some(({ from, to }) => from <= index && index < to) ||
      (open && beginning(token.exact).length > 0);
    return known ? [] : [token.exact];
  });
}

function replaceWords(query: string, meant: ReadonlyMap<string, string>): string {
  return query
    .split(/(\s+)/)
    .map((word) => {
      for (const [wrong, right] of meant) {
        const at = word.toLowerCase().indexOf(wrong);
        if (at !== -1) return word.slice(0, at) + right + word.slice(at + wrong.length);
      }
      return word;
    })
    .join('');
}
