import { closest } from '../../diagnostics/closest.ts';
import { closestFlag } from './closest-flag.ts';
import { type CommandSpec, commandSpec, findFlag, isQuestion } from './command-spec.ts';
import type { CommandNode, Program } from './command-tree.ts';
import type { CommandProblem } from './problem.ts';
import { isPlaceholder, type Word } from './word.ts';

/** A program, group or command reached on the way through a command line. */
export interface ReachedCommand {
  /** Program and subcommands as typed. */
  name: string;
  node: CommandNode;
  spec: CommandSpec;
}

/** A node as it was reached, typed as `name`. */
export function reached(name: string, node: CommandNode, tree: Program): ReachedCommand {
  return { name, node, spec: commandSpec(node, tree) };
}

/** Whether a line such as `tool <command> --help` is right though its subcommand is a blank. */
export function asksAboutSubcommand(word: Word, rest: readonly Word[], { globalFlags }: Program): boolean {
  if (!isPlaceholder(word)) return false;
  return rest.some(({ text }) => {
    const flag = text.startsWith('--') ? findFlag(globalFlags, 'long', text.slice(2)) : undefined;
    return flag !== undefined && isQuestion(flag);
  });
}

/** The problem of a word that is none of a group's subcommands. */
export function unknownSubcommand(word: Word, { name, node }: ReachedCommand): CommandProblem {
  // Of two names equally near the longer one comes first: leaving a letter out is the likelier slip.
  const names = [...node.children.keys()].sort((a, b) => b.length - a.length);
  const near = closest(word.text, names);
  return { kind: 'unknown-subcommand', word: word.text, command: name, closest: near };
}

/** The problem of a flag, spelled `flag` inside `word`, that the command does not know but one `above` may. */
export function unknownFlag(
  word: Word,
  flag: string,
  { name, spec }: ReachedCommand,
  above: readonly ReachedCommand[],
): CommandProblem {
  const by = flag.startsWith('+') ? 'plus' : flag.startsWith('--') ? 'long' : 'short';
  const owner = above.findLast((step) => {
    const known = findFlag(step.spec.flags, by, flag.replace(/^(?:-+|\+)/, ''));
    return known !== undefined && !isQuestion(known);
  });
  return {
    kind: 'unknown-flag',
    word: word.text,
    flag,
    command: name,
    closest: closestFlag(word.text, flag, spec.flags),
    // One letter of a bundle may be known anywhere by chance.
    belongsTo: by !== 'short' || word.text === flag ? owner?.name : undefined,
  };
}

/** The problem of a line that ends at a group. */
export function incomplete({ name, node }: ReachedCommand): CommandProblem {
  const word = name.slice(name.lastIndexOf(' ') + 1);
  return { kind: 'incomplete', word, command: name, subcommands: [...node.children.keys()].sort() };
}
