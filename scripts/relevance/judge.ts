import { find } from '../../src/search/find.ts';
import type { SearchIndex } from '../../src/search/open-index.ts';
import type { Judged } from './metrics.ts';
import type { GradedQuery } from './queries.ts';

export interface Answer extends Judged {
  query: GradedQuery;
  /** Addresses of the first ten results. */
  found: readonly string[];
  corrected: string | undefined;
}

/** Asks the index, whose guide lives at `/`, each query and grades the first ten results. */
export async function judge(index: SearchIndex, queries: readonly GradedQuery[]): Promise<Answer[]> {
  return Promise.all(queries.map((query) => ask(index, query)));
}

async function ask(index: SearchIndex, query: GradedQuery): Promise<Answer> {
  const { corrected, records } = await find(index, query.query);
  const cards = await index.cards(records.slice(0, 10).map(({ record }) => record));
  const found = cards.map(([path]) => `/${path}`);
  const gradeOf = new Map(query.expected.map(({ address, grade }) => [address, grade]));
  return {
    query,
    found,
    corrected,
    grades: found.map((address) => gradeOf.get(address) ?? 0),
    ideal: query.expected.map(({ grade }) => grade),
  };
}
