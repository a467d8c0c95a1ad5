import type { GrammarFlag } from '../../src/kinds/grammar.ts';

const LINE = /^-([A-Za-z0-9][\w.-]*)(?: or -([\w-]+))?(?: {1,2}(\S+))?/;

/** Whether a help page begins its flags at the start of a line with one hyphen, long ones too, as QEMU's programs do. */
export function hasSingleHyphens(help: string): boolean {
  return /^-[a-z]{3,}/m.test(help);
}

/**
 * Reads the flags of such a page: `-accel [accel=]accelerator`, `-m [size=]megs`, `-snapshot`. These programs take a
 * long flag with one hyphen or two (QEMU's manual, "Options"), as `singleHyphen` says in the grammar.
 */
export function readSingleHyphenHelp(help: string): GrammarFlag[] {
  const flags = new Map<string, GrammarFlag>();
  for (const line of help.split('\n')) {
    const match = LINE.exec(line);
    const [whole, name, other, word] = match ?? [];
    if (whole === undefined) continue;
    // A description begins at column 17: a word from there on is no value.
    const value = word !== undefined && whole.length - word.length < 16 ? { value: word.slice(0, 60) } : {};
    for (const one of [name, other]) {
      if (one !== undefined && !flags.has(one))
        flags.set(one, { ...(one.length > 1 ? { long: one } : { short: one }), ...value });
    }
  }
  return [...flags.values()];
}
