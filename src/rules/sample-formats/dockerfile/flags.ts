import type { Instruction } from './read-instructions.ts';

/** A flag of an instruction, `--name` or `--name=value`, without its quotes; `start` is its index in the line. */
export interface Flag {
  name: string;
  value: string | undefined;
  start: number;
}

/** The flags of an instruction, and the index at which its arguments begin. */
export interface SplitInstruction {
  flags: readonly Flag[];
  argsStart: number;
}

/**
 * Words behind the keyword that begin with two hyphens, up to the first that does not, or to `--` (BuildKit,
 * frontend/dockerfile/parser/split_command.go).
 */
export function splitFlags({ text }: Pick<Instruction, 'text'>, from = 0): SplitInstruction {
  const flags: Flag[] = [];
  let at = from + (/^\s*\S+\s*/.exec(text.slice(from))?.[0].length ?? 0);
  for (;;) {
    const word = /^--(?:[^\s'"\\]|\\.|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")*/.exec(text.slice(at))?.[0];
    if (word === undefined) return { flags, argsStart: at };
    const start = at;
    at += word.length;
    at += /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
    if (word === '--') return { flags, argsStart: at };
    const plain = word.slice(2).replace(/\\(.)|['"]/g, '$1');
    const [name = '', ...value] = plain.split('=');
    flags.push({ name, value: value.length > 0 ? value.join('=') : undefined, start });
    // A quote that stays open would be looked at for ever.
    if (at === start) return { flags, argsStart: at };
  }
}
