/** How well one query was answered: grades of the results in order, and the grades it could have had. */
export interface Judged {
  grades: readonly number[];
  ideal: readonly number[];
}

export interface Figures {
  queries: number;
  /** Part of the queries whose first result is a good answer, that is, of grade 2 or 3. */
  successAt1: number;
  successAt3: number;
  /** Part of the queries with an accepted answer of any grade among the first ten. */
  usefulAt10: number;
  /** Mean reciprocal rank of the first good answer (Voorhees, TREC-8, 1999). */
  mrr: number;
  /** Normalised discounted cumulative gain of the first ten, gain 2^grade - 1 (Järvelin and Kekäläinen 2002). */
  ndcgAt10: number;
}

/** Grade from which an answer counts as good. */
const GOOD = 2;

/** Figures over judged queries; all zero when there are none. */
export function figures(judged: readonly Judged[]): Figures {
  const mean = (of: (one: Judged) => number) =>
    judged.length === 0 ? 0 : judged.reduce((sum, one) => sum + of(one), 0) / judged.length;
  const success = (grades: readonly number[], least = GOOD) =>
    grades.some((grade) => grade >= least) ? 1 : 0;
  return {
    queries: judged.length,
    successAt1: mean(({ grades }) => success(grades.slice(0, 1))),
    successAt3: mean(({ grades }) => success(grades.slice(0, 3))),
    usefulAt10: mean(({ grades }) => success(grades.slice(0, 10), 1)),
    mrr: mean(({ grades }) => {
      const at = grades.findIndex((grade) => grade >= GOOD);
      return at === -1 ? 0 : 1 / (at + 1);
    }),
    ndcgAt10: mean(({ grades, ideal }) => {
      const best = gain([...ideal].sort((a, b) => b - a));
      return best === 0 ? 0 : gain(grades) / best;
    }),
  };
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}
