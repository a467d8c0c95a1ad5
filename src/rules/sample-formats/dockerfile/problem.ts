/** What is wrong in an instruction, at an index of its text. `message` has no full stop. */
export interface InstructionProblem {
  index: number;
  message: string;
  fix: string;
}
