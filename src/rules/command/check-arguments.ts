import type { CommandSpec } from './command-spec.ts';
import type { CommandProblem } from './problem.ts';
import type { Word } from './word.ts';

/**
 * Whether the number of arguments fits, as no problem or one. A word that the shell may spread over several or
 * none (`$(...)`, `*`) excuses too few, and is not counted towards too many; so many words may be no arguments as are
 * `doubtful`.
 */
export function checkArguments(
  args: readonly Word[],
  { min, max }: CommandSpec,
  command: string,
  doubtful = 0,
): CommandProblem[] {
  const fixed = args.filter((word) => !word.spreads);
  const excess = fixed[max + doubtful];
  if (excess !== undefined) {
    return [{ kind: 'too-many-arguments', word: excess.text, command, given: fixed.length, max }];
  }
  if (fixed.length === args.length && fixed.length < min) {
    const word = args.at(-1)?.text ?? command.split(' ').at(-1) ?? '';
    return [{ kind: 'too-few-arguments', word, command, given: fixed.length, min }];
  }
  return [];
}
