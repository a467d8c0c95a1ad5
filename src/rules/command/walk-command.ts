import { closest } from '../../diagnostics/closest.ts';
import { checkArguments } from './check-arguments.ts';
import { closestFlag } from './closest-flag.ts';
import { type CommandSpec, commandSpec, findFlag, isQuestion } from './command-spec.ts';
import type { CommandNode, Program } from './command-tree.ts';
import type { CommandProblem } from './problem.ts';
import { readFlag } from './read-flag.ts';
import { isPlaceholder, type Word } from './word.ts';

/** A command on the way down to the one that runs. */
interface Step {
  /** Program and subcommands as typed. */
  name: string;
  node: CommandNode;
  spec: CommandSpec;
}

/**
 * Reads the words after a program as the program would: flags and subcommands down to the command that runs, then
 * its flags and arguments. Returns the problems in order.
 */
export function walkCommand(program: string, tree: Program, words: readonly Word[]): CommandProblem[] {
  const problems: CommandProblem[] = [];
  const steps: Step[] = [];
  const args: Word[] = [];
  let here: Step = { name: program, node: tree.root, spec: commandSpec(tree.root, tree) };
  let flagsOver = false;
  let asked = false;
  let unsure = false;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) break;
    if (flagsOver || !/^-./s.test(word.text)) {
      const child = args.length === 0 ? here.node.children.get(word.text) : undefined;
      if (child !== undefined && !flagsOver) {
        steps.push(here);
        here = { name: `${here.name} ${word.text}`, node: child, spec: commandSpec(child, tree) };
      } else if (here.spec.group) {
        return unsure || asksAbout(word, words.slice(index + 1), tree)
          ? problems
          : [...problems, unknownSubcommand(word, here)];
      } else {
        args.push(word);
        flagsOver ||= args.length >= here.spec.foreign;
      }
    } else if (word.text === '--') {
      flagsOver = true;
    } else if (!isBlank(word)) {
      const reading = readFlag(word.text, here.spec.flags);
      if (reading.kind === 'unknown') {
        problems.push(unknownFlag(word, reading.flag, here, steps));
        unsure ||= reading.open;
      } else if (reading.kind === 'unexpected-value') {
        const { flag } = reading;
        problems.push({ kind: 'unexpected-flag-value', word: word.text, flag, command: here.name });
      } else {
        asked ||= reading.flags.some(isQuestion);
        if (reading.wants !== undefined && words[++index] === undefined) {
          unsure = true;
          problems.push({
            kind: 'missing-flag-value',
            word: word.text,
            command: here.name,
            ...reading.wants,
          });
        }
      }
    }
  }
  if (asked) return problems;
  if (here.spec.group) return [...problems, incomplete(here)];
  // An unknown flag, or one without its value, may have taken a word or not: counting would guess.
  return unsure ? problems : [...problems, ...checkArguments(args, here.spec, here.name)];
}

/** A flag whose name is left to the reader or to the shell: `-<letter>`, `--$NAME`. */
function isBlank(word: Word): boolean {
  return /^--?[<$`*?{]/.test(word.text);
}

/** `tool <command> --help`: a right line though the subcommand is a blank. */
function asksAbout(word: Word, rest: readonly Word[], { globalFlags }: Program): boolean {
  if (!isPlaceholder(word)) return false;
  return rest.some(({ text }) => {
    const flag = findFlag(globalFlags, 'long', text.replace(/^--/, ''));
    return text.startsWith('--') && flag !== undefined && isQuestion(flag);
  });
}

function unknownSubcommand(word: Word, { name, node }: Step): CommandProblem {
  // Of two names equally near the longer one comes first: leaving a letter out is the likelier slip.
  const names = [...node.children.keys()].sort((a, b) => b.length - a.length);
  const near = closest(word.text, names);
  return { kind: 'unknown-subcommand', word: word.text, command: name, closest: near };
}

function unknownFlag(word: Word, flag: string, { name, spec }: Step, above: readonly Step[]): CommandProblem {
  const by = flag.startsWith('--') ? 'long' : 'short';
  const owner = above.findLast((step) => {
    const known = findFlag(step.spec.flags, by, flag.replace(/^-+/, ''));
    return known !== undefined && !isQuestion(known);
  });
  return {
    kind: 'unknown-flag',
    word: word.text,
    flag,
    command: name,
    closest: closestFlag(word.text, flag, spec.flags),
    // One letter of a bundle may be known anywhere by chance.
    belongsTo: by === 'long' || word.text === flag ? owner?.name : undefined,
  };
}

function incomplete({ name, node }: Step): CommandProblem {
  const word = name.slice(name.lastIndexOf(' ') + 1);
  return { kind: 'incomplete', word, command: name, subcommands: [...node.children.keys()].sort() };
}
