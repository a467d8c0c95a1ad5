import { lineIndex } from '../../../corpus/line-index.ts';
import type { SampleProblem } from '../sample-problem.ts';
import { flagProblems } from './check-flags.ts';
import { heredocProblems } from './heredoc-problems.ts';
import { imageNameProblems } from './image-names.ts';
import { linterProblems } from './linter.ts';
import { type Instruction, readInstructions } from './read-instructions.ts';
import { signalProblems } from './signals.ts';

/** What a linter says of a file, and what the builder refuses beyond: flags, here-documents, images, signals. */
export function checkDockerfile(text: string): SampleProblem[] {
  const instructions = readInstructions(text);
  const own = fromBuilder(text, instructions);
  const others = linterProblems(text, instructions).filter(
    ({ column, line }) => !own.some((one) => one.line === line && one.column === column),
  );
  return [...others, ...own].sort((one, other) => one.line - other.line || one.column - other.column);
}

function fromBuilder(text: string, instructions: readonly Instruction[]): SampleProblem[] {
  const place = lineIndex(text);
  const perInstruction = instructions.flatMap((instruction) =>
    [flagProblems, heredocProblems, signalProblems]
      .flatMap((check) => check(instruction))
      .map((problem) => [instruction, problem] as const),
  );
  return [...perInstruction, ...imageNameProblems(instructions)].map(
    ([{ offsets }, { fix, index, message }]) => ({
      ...place(offsets[index] ?? offsets.at(-1) ?? 0),
      message,
      fix,
    }),
  );
}
