import { offer, oneOf, quote } from '../../../diagnostics/wording.ts';
import { CHOICES, FLAGS, type FlagKind } from './flag-table.ts';
import { type Flag, splitFlags } from './flags.ts';
import { mountFaults } from './mount-flag.ts';
import type { InstructionProblem } from './problem.ts';
import type { Instruction } from './read-instructions.ts';

/** Flags that the instruction does not have, has twice, or has with a value that it does not take. */
export function flagProblems(instruction: Instruction): InstructionProblem[] {
  const { keyword, text } = instruction;
  const own = problemsOf(keyword, splitFlags(instruction).flags);
  if (keyword !== 'ONBUILD') return own;
  const inner = /^\S+\s+/.exec(text)?.[0].length ?? text.length;
  const trigger = /^\S+/.exec(text.slice(inner))?.[0].toUpperCase() ?? '';
  return [...own, ...problemsOf(trigger, splitFlags(instruction, inner).flags)];
}

function problemsOf(keyword: string, flags: readonly Flag[]): InstructionProblem[] {
  const known = FLAGS[keyword];
  if (!known) return [];
  return flags.flatMap((flag, position) => {
    const kind = Object.hasOwn(known, flag.name) ? known[flag.name] : undefined;
    if (kind === undefined) return [unknown(keyword, flag, Object.keys(known))];
    const isRepeated = kind !== 'values' && flags.findIndex(({ name }) => name === flag.name) < position;
    if (isRepeated) {
      const message = `${keyword} has the flag ${quote(`--${flag.name}`)} twice`;
      return [{ index: flag.start, message, fix: 'Keep one of the two.' }];
    }
    return inValue(flag, kind);
  });
}

function unknown(keyword: string, { name, start }: Flag, known: readonly string[]): InstructionProblem {
  const fix =
    known.length === 0
      ? `Remove it: ${keyword} has no flags. A program's own flags stand behind the program.`
      : `Remove it, or ${offer(
          `--${name}`,
          known.map((one) => `--${one}`),
        )}.`;
  return { index: start, message: `${keyword} does not have the flag ${quote(`--${name}`)}`, fix };
}

function inValue({ name, start, value }: Flag, kind: FlagKind): InstructionProblem[] {
  const at = (message: string, fix: string) => [{ index: start, message, fix }];
  if (kind === 'truth') {
    if (value === undefined || /^(?:true|false)$/i.test(value) || value.includes('$')) return [];
    return at(
      `the flag "--${name}" is true or false, not ${quote(value)}`,
      `Write "--${name}", or leave it out.`,
    );
  }
  if (value === undefined) {
    return at(
      `the flag "--${name}" has no value`,
      `Write "--${name}=" and its value, without a blank between.`,
    );
  }
  const choices = CHOICES[name];
  if (choices && !choices.includes(value)) {
    return at(
      `the flag "--${name}" does not take ${quote(value)}`,
      `Write ${oneOf(choices.map((one) => `--${name}=${one}`))}.`,
    );
  }
  return name === 'mount' ? mountFaults(value).flatMap(({ fix, message }) => at(message, fix)) : [];
}
