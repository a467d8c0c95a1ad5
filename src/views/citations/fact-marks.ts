import type { PageFacts } from './page-facts.ts';

/** A citation mark set by a component, where facts stand in a field instead of in the text. */
export interface FactMark {
  id: string;
  number: number;
}

/** Marks for the facts of a field, without those that its text cites already. */
export function factMarks(facts: PageFacts, ids: readonly string[], text = ''): FactMark[] {
  return ids
    .filter((id) => !text.includes(`](fact:${id})`))
    .flatMap((id) => {
      const number = facts.numberOf(id);
      return number === undefined ? [] : { id, number };
    });
}
