/** A record and how well it answers. */
export interface Scored {
  record: number;
  score: number;
}

/** What the records of a search have gathered so far. */
export interface Tally {
  /** How rare each word of the query is; undefined while nothing of the index knows it. */
  weights: (number | undefined)[];
  /** Credits a record for one word of the query; of several credits for a word the highest counts. */
  give: (record: number, word: number, amount: number) => void;
  /** Credits a record for more than words. */
  add: (record: number, amount: number) => void;
  /** Sum of the weights known. */
  total: () => number;
  /** Records with their credits for words and for more. */
  records: () => Iterable<readonly [record: number, words: Float64Array, more: number]>;
}

/** An empty tally for a query whose words weigh this much. */
export function newTally(weights: (number | undefined)[]): Tally {
  const sums = new Map<number, { words: Float64Array; more: number }>();
  const of = (record: number) => {
    const own = sums.get(record) ?? { words: new Float64Array(weights.length), more: 0 };
    sums.set(record, own);
    return own;
  };
  return {
    weights,
    give: (record, word, amount) => {
      const { words } = of(record);
      if ((words[word] ?? 0) < amount) words[word] = amount;
    },
    add: (record, amount) => {
      of(record).more += amount;
    },
    total: () => weights.reduce<number>((sum, one) => sum + (one ?? 0), 0),
    *records() {
      for (const [record, { more, words }] of sums) yield [record, words, more];
    },
  };
}

/** Best first; of equals, the one that is first in the index. */
export const byScore = (a: Scored, b: Scored): number => b.score - a.score || a.record - b.record;
