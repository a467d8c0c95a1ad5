import type { PageFacts } from './page-facts.ts';

/** A citation mark set by a component, where facts stand in a field instead of in the text. */
export interface FactMark {
  id: string;
  number: number;
  claim: string;
}

/** Marks for the facts of a field, without those that its text cites already. */
export function factMarks(facts: PageFacts, ids: readonly string[], text = ''): FactMark[] {
  return ids
    .filter((id) => !text.includes(`](fact:${id})`))
    .flatMap((id) => facts.lines[(facts.numberOf(id) ?? 0) - 1] ?? [])
    .map(({ claim, id, number }) => ({ id, number, claim }));
}
