import type { GrammarFlag } from '../../src/kinds/grammar.ts';

/** `-b address   (meaning)`, `+[no]short   (meaning)`, `+tries=###   (meaning)`: one flag a line, at any depth. */
const LINE = /^\s+(?:-(\S)(?: (\S+))?|\+(\[no\])?([A-Za-z][\w-]*)(?:(\[=[^\]]*\])|=(\S+))?)\s+\(/;

/** Reads the flags of a help page with options behind a plus sign, each line with its meaning in parentheses. */
export function readPlusHelp(help: string): GrammarFlag[] {
  return help.split('\n').flatMap((line): GrammarFlag[] => {
    const match = LINE.exec(line);
    if (match === null) return [];
    const [, short, value, no, plus = '', optional, needed] = match;
    if (short !== undefined) return [{ short, ...(value !== undefined && { value }) }];
    const kind = optional ?? needed;
    const flag = { plus, ...(kind !== undefined && { value: kind }) };
    return no === undefined ? [flag] : [flag, { plus: `no${plus}` }];
  });
}
