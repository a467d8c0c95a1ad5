/** Keys and indexes from the root of a file. */
export type Path = readonly (string | number)[];

/** What is wrong in a file, and the keys and indexes that lead to it. `message` has no full stop. */
export interface ComposeProblem {
  path: Path;
  message: string;
  fix: string;
}
