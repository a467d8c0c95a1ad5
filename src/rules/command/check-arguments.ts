import type { GrammarFlag } from '../../kinds/grammar.ts';
import type { CommandSpec } from './command-spec.ts';
import type { CommandProblem } from './problem.ts';
import type { Word } from './word.ts';

/**
 * Whether the number of arguments fits, as no problem or one. A word that the shell may spread over several or
 * none (`$(...)`, `*`) excuses too few, and is not counted towards too many; so many words may be no arguments as are
 * `doubtful`. `given` are the flags of the command line: some make arguments unnecessary.
 */
export function checkArguments(
  args: readonly Word[],
  { fewerWith, max, ...spec }: CommandSpec,
  command: string,
  doubtful: number,
  given: readonly GrammarFlag[],
): CommandProblem[] {
  const fixed = args.filter((word) => !word.spreads);
  const fewer = fewerWith.filter(({ flag }) => given.some((one) => isSpelled(one, flag)));
  const min = Math.min(spec.min, ...fewer.map((one) => one.min));
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

/** Whether a flag may be typed so: `-t`, `--all`. */
function isSpelled({ long, short }: GrammarFlag, typed: string): boolean {
  return typed === `--${long}` || typed === `-${short}`;
}
