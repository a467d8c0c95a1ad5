import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';

const queries = z.array(
  z.strictObject({
    query: z.string().min(1),
    kind: z.string(),
    expected: z
      .array(z.strictObject({ address: z.string().startsWith('/'), grade: z.int().min(1).max(3) }))
      .min(1),
  }),
);

/** A query, and every address that a reader would take for an answer: 3 the direct one, 2 a good one, 1 useful. */
export type GradedQuery = z.infer<typeof queries>[number];

/** The parts of the test set: `tune` may be looked at while ranking is changed, `held-out` may not. */
export const SETS = ['tune', 'held-out'] as const;
export type SetName = (typeof SETS)[number];

/** Reads one part of the test set. Throws when the file does not have its form. */
export function readQueries(set: SetName): GradedQuery[] {
  const path = resolve(import.meta.dirname, '../../tests/relevance', `${set}.yaml`);
  return queries.parse(parse(readFileSync(path, 'utf8')));
}
