import type { GrammarFlag } from '../../src/kinds/grammar.ts';

/** A metavariable after a space: `<file>`, `NUM`, `allow|deny`. Anything else is the description. */
const VALUE = /^(\[?=(?:\[[^\]]*\])?[^\s,\]]*\]?| (?:<\S+|[A-Z][A-Z0-9_-]*(?=,? |$)|[a-z]+(?:\|[a-z]+)+))/;
const SPEC = /^-(?:-([A-Za-z0-9][\w-]*)|([A-Za-z0-9@?]))(?![\w-])/;

/**
 * Reads the flags of a `--help` page as coreutils, util-linux and procps write it: indented lines such as
 * `-a, --all`, `-w, --width=COLS`, `--color[=WHEN]`, `-o, --output <list>`. Later lines for a flag already read are
 * dropped. `--help` and `--version` are switches always.
 */
export function readGnuHelp(help: string): GrammarFlag[] {
  const flags: GrammarFlag[] = [];
  for (const line of help.split('\n')) {
    // Deeper lines carry on a description.
    if (!/^(?: {1,8}|\t)(?:[A-Za-z], +)?-/.test(line)) continue;
    const found = /^\s+-NUM\b/.test(line) ? numbers() : readLine(line);
    flags.push(...found.filter((flag) => !flags.some((known) => sameName(known, flag))));
  }
  return flags;
}

/** `-NUM`: any digits after one hyphen. */
export function numbers(): GrammarFlag[] {
  return Array.from('0123456789', (short) => ({ short }));
}

interface Spec {
  long?: string;
  short?: string;
  value?: string;
}

function readLine(line: string): GrammarFlag[] {
  const specs: Spec[] = [];
  // A bare letter before a comma is the BSD form of the flag: an argument to this parser.
  let rest = line.trimStart().replace(/^[A-Za-z], +/, '');
  for (let match = SPEC.exec(rest); match !== null; match = SPEC.exec(rest)) {
    const [whole, long, short] = match;
    rest = rest.slice(whole.length);
    const value = VALUE.exec(rest)?.[0] ?? '';
    rest = rest.slice(value.length);
    specs.push({
      ...(long !== undefined && { long }),
      ...(short !== undefined && { short }),
      ...(value !== '' && { value: value.replace(/^ |^=/, '') }),
    });
    const gap = /^(?:[,.] *(?:[A-Za-z], +)?| {1,2}(?=--))/.exec(rest)?.[0];
    if (gap === undefined) break;
    rest = rest.slice(gap.length);
  }
  return pairUp(specs);
}

/** `-q, --quiet, --silent`: the letter goes with the first name; the value is the same for all. */
function pairUp(specs: readonly Spec[]): GrammarFlag[] {
  const long = specs.filter((spec) => spec.long !== undefined);
  const short = specs.filter((spec) => spec.short !== undefined);
  const value = specs.findLast((spec) => spec.value !== undefined)?.value;
  // `-p, --indicator-style=slash`: the letter stands for the name with that very value.
  if (value !== undefined && /^[a-z]+$/.test(value) && short[0]?.short !== undefined) {
    return [{ short: short[0].short }];
  }
  const count = Math.max(long.length, short.length);
  return Array.from({ length: count }, (_, index) => {
    const name = long[index]?.long;
    const letter = short[index]?.short;
    const answers = name === 'help' || name === 'version';
    return {
      ...(name !== undefined && { long: name }),
      ...(letter !== undefined && { short: letter }),
      ...(value !== undefined && !answers && { value }),
    };
  });
}

function sameName(a: GrammarFlag, b: GrammarFlag): boolean {
  return a.long === undefined ? a.short === b.short : a.long === b.long;
}
