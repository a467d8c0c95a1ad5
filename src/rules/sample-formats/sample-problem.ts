/** What a checker found in the file of a sample. Lines and columns count from 1; `message` has no full stop. */
export interface SampleProblem {
  line: number;
  column: number;
  message: string;
  fix: string;
}

/** Reads the text of a file of one format and says what the tool that reads such files would refuse. */
export type SampleChecker = (text: string) => SampleProblem[];
