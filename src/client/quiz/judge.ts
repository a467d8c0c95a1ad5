/** What judging an answer needs to know of a question. */
export interface Question {
  anchor: string;
  choices: readonly { id: string; right: boolean }[];
}

/** `incomplete`: nothing chosen is wrong, but `missing` right choices were left out. */
export type Verdict =
  | { type: 'none' }
  | { type: 'right' }
  | { type: 'incomplete'; missing: number }
  | { type: 'wrong' };

/** Judges the chosen ids. Ids that the question does not have (it may have changed since) do not count. */
export function judge({ choices }: Question, chosen: readonly string[]): Verdict {
  const picked = choices.filter(({ id }) => chosen.includes(id));
  if (picked.length === 0) return { type: 'none' };
  if (picked.some(({ right }) => !right)) return { type: 'wrong' };
  const missing = choices.filter(({ right }) => right).length - picked.length;
  return missing === 0 ? { type: 'right' } : { type: 'incomplete', missing };
}
