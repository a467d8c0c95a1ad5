import type { Query, QueryWord, Span } from './query.ts';
import { type KeyPostings, recordOf, strengthOf } from './shard.ts';
import { byScore, newTally, type Scored, type Tally } from './tally.ts';

/** What scoring may ask of the index: entries by key, and the keys that begin with a text. */
export interface Lookup {
  entry: (key: string) => KeyPostings | undefined;
  /** Keys of words that begin with a text, with their entries. */
  beginning: (start: string) => readonly (readonly [string, KeyPostings])[];
  records: number;
  /** How much a record counts for its kind. */
  weight: (record: number) => number;
}

/** How the parts of a score weigh. Found by coordinate search on tests/relevance/tune.yaml, without wordings. */
const WEIGHTS = {
  /** A word with signs that only matches run together, as "cpu-max" matches "cpu.max"; only its parts. */
  joined: 1.7,
  parts: 0.25,
  /** A word that only begins as typed; one beside the word itself. */
  prefix: 0.6,
  prefixOfKnown: 0.25,
  /** Words of another name of what was asked for. */
  synonym: 0.7,
  /** Two neighbouring words. */
  pair: 0.65,
  /** A whole name: a constant, one more for the whole query, a part of the rarity of all words, of its own words. */
  name: 2.5,
  whole: 3,
  nameShare: 0.6,
  nameWords: 0.5,
  /** What is left of a score where hardly anything of the query is covered, and how fast it falls to that. */
  uncovered: 0.2,
  coverage: 2,
  /** Records added to those that hold a word, so that a word of one record is not everything; what each word counts. */
  common: 8,
  flat: 1,
};

/** Records that answer less than this part of a query are no answers. */
const LEAST_COVERED = 0.3;

/**
 * All records that hold a word of the query, best first. A record's score is the sum over the words of how rare the
 * word is times how strong it is there (BM25F), plus what names and pairs of words add, less what is not covered.
 */
export function score(query: Query, lookup: Lookup): Scored[] {
  const rarity = (found: number) => Math.log(1 + lookup.records / (found + WEIGHTS.common));
  const tally = newTally(query.words.map((word) => weightOf(word, lookup, rarity)));
  for (const [index, word] of query.words.entries()) {
    for (const { record, amount } of ofWord(word, lookup, rarity)) tally.give(record, index, amount);
  }
  for (const span of query.spans) scoreRun(span, tally, lookup, rarity);
  for (const span of query.spans) scoreName(span, tally, lookup, rarity);
  for (const { from, key } of query.pairs) {
    const both = ((tally.weights[from] ?? 0) + (tally.weights[from + 1] ?? 0)) * WEIGHTS.pair;
    for (const { record, strength } of each(lookup.entry(key)?.postings ?? []))
      tally.add(record, (both * strength) / 255);
  }
  return ranked(tally, lookup);
}

/** Credits records in which several words of the query form one name. */
function scoreRun({ from, run, to }: Span, { give, weights }: Tally, lookup: Lookup, rarity: Rarity): void {
  const entry = run === undefined ? undefined : lookup.entry(run);
  if (!entry) return;
  const share = rarity(entry.found) / (to - from);
  for (const { record, strength } of each(entry.postings)) {
    for (let word = from; word < to; word++) give(record, word, (share * strength) / 255);
  }
  for (let word = from; word < to; word++) weights[word] ??= share;
}

/** Credits records that are called as the query, or a part of it, says, and those that hold other such names. */
function scoreName({ from, name, to, whole }: Span, tally: Tally, lookup: Lookup, rarity: Rarity): void {
  const { add, give, total, weights } = tally;
  const entry = lookup.entry(name);
  if (!entry) return;
  for (let word = from; word < to; word++) weights[word] ??= rarity(entry.found) / (to - from);
  for (const words of entry.synonyms) {
    for (const { amount, record } of ofSynonym(words, lookup, rarity)) {
      for (let word = from; word < to; word++) give(record, word, (WEIGHTS.synonym * amount) / (to - from));
    }
  }
  const covered = weights.slice(from, to).reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const share = weights.length === 0 ? 1 : covered / Math.max(total(), 1e-9);
  const most = WEIGHTS.name + (whole ? WEIGHTS.whole : 0) + WEIGHTS.nameShare * total();
  for (const { record, strength } of each(entry.postings)) {
    for (let word = from; word < to; word++) give(record, word, (weights[word] ?? 0) * WEIGHTS.nameWords);
    add(record, ((share ** 2 * strength) / 255) * most);
  }
}

/** Records that answer enough of the query, best first. */
function ranked({ records, weights }: Tally, lookup: Lookup): Scored[] {
  const worth = (weight: number | undefined) => (weight === undefined ? 0 : weight + WEIGHTS.flat);
  const all = weights.reduce<number>((sum, one) => sum + worth(one), 0);
  const scored: Scored[] = [];
  for (const [record, words, more] of records()) {
    const covered = words.reduce((sum, one, word) => sum + (one > 0 ? worth(weights[word]) : 0), 0);
    const coverage = all > 0 ? covered / all : 1;
    if (coverage < LEAST_COVERED) continue;
    const factor = WEIGHTS.uncovered + (1 - WEIGHTS.uncovered) * coverage ** WEIGHTS.coverage;
    const sum = words.reduce((a, b) => a + b, 0) + more;
    scored.push({ record, score: sum * lookup.weight(record) * factor });
  }
  return scored.sort(byScore);
}

type Rarity = (found: number) => number;

function* each(postings: readonly number[]): Generator<{ record: number; strength: number }> {
  for (const one of postings) yield { record: recordOf(one), strength: strengthOf(one) };
}

interface Amount {
  record: number;
  amount: number;
}

/** How rare a word is, by the rarest of its keys that the index knows; undefined when it knows none. */
function weightOf(word: QueryWord, lookup: Lookup, rarity: Rarity): number | undefined {
  const known = word.keys.flatMap((key) => lookup.entry(key) ?? []);
  if (known.length > 0) return Math.max(...known.slice(0, 2).map(({ found }) => rarity(found)));
  const begun = word.open ? lookup.beginning(word.token.exact) : [];
  return begun.length === 0 ? undefined : rarity(begun.reduce((sum, [, { found }]) => sum + found, 0));
}

function ofWord(word: QueryWord, lookup: Lookup, rarity: Rarity): Amount[] {
  const amounts: Amount[] = [];
  const take = (entry: KeyPostings | undefined, factor: number, rare: number) => {
    for (const { record, strength } of each(entry?.postings ?? []))
      amounts.push({ record, amount: (factor * rare * strength) / 255 });
  };
  const [exact = '', whole, ...parts] = word.keys;
  const entry = lookup.entry(exact);
  if (entry) take(entry, 1, rarity(entry.found));
  const joined = whole === undefined ? undefined : lookup.entry(whole);
  if (joined) take(joined, WEIGHTS.joined, rarity(joined.found));
  if (parts.length > 0) {
    const sums = new Map<number, number>();
    for (const part of parts) {
      const known = lookup.entry(part);
      for (const { record, strength } of each(known?.postings ?? []))
        sums.set(record, (sums.get(record) ?? 0) + (rarity(known?.found ?? 0) * strength) / 255);
    }
    for (const [record, sum] of sums) amounts.push({ record, amount: WEIGHTS.parts * sum });
  }
  if (word.open) {
    const begun = lookup.beginning(word.token.exact).filter(([key]) => !word.keys.includes(key));
    const rare = rarity(begun.reduce((sum, [, { found }]) => sum + found, 0));
    const factor = entry || joined ? WEIGHTS.prefixOfKnown : WEIGHTS.prefix;
    for (const [key, one] of begun) take(one, (factor * word.token.exact.length) / key.length, rare);
  }
  return amounts;
}

/** Records that hold the words of a name which means the same; all of them, or it is another thing. */
function ofSynonym(words: readonly string[], lookup: Lookup, rarity: Rarity): Amount[] {
  const sums = new Map<number, { amount: number; words: number }>();
  for (const word of words) {
    const entry = lookup.entry(word);
    for (const { record, strength } of each(entry?.postings ?? [])) {
      const own = sums.get(record) ?? { amount: 0, words: 0 };
      own.amount += (rarity(entry?.found ?? 0) * strength) / 255;
      own.words++;
      sums.set(record, own);
    }
  }
  return [...sums].flatMap(([record, own]) =>
    own.words === words.length ? { record, amount: own.amount } : [],
  );
}
