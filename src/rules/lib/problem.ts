/**
 * What a check found in a piece of content, before the rule that called it knows the place. `message` goes on from
 * the name of the entry and has no full stop; `part` is text by which the place can be found.
 */
export interface Problem {
  message: string;
  fix: string;
  part?: string;
}
