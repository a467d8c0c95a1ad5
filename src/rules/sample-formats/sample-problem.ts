/** What a checker found in the file of a sample. Lines and columns count from 1; `message` has no full stop. */
export interface SampleProblem {
  line: number;
  column: number;
  message: string;
  fix: string;
}

/**
 * What a tool has read before it reads a file: nothing, files that are known, the lowest first, or something that the
 * sample does not show.
 */
export type Base = { type: 'none' } | { type: 'known'; texts: readonly string[] } | { type: 'unknown' };

/** Reads the text of a file of one format and says what the tool that reads such files would refuse. */
export type SampleChecker = (text: string, base: Base) => SampleProblem[];
