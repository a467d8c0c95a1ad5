import type { GrammarFlag } from '../../kinds/grammar.ts';
import { type CommandSpec, findFlag, isOptional, isSwitch } from './command-spec.ts';

/** What one word that begins with a hyphen says. Flags are given as spelled: `--name`, `-n`. */
export type FlagReading =
  | { kind: 'known'; flags: GrammarFlag[] /** The flag whose value is the next word. */; wants?: Wanted }
  | { kind: 'unknown'; flag: string /** Whether the next word might be its value. */; open: boolean }
  | { kind: 'unexpected-value'; flag: string };

export interface Wanted {
  flag: string;
  value: string;
}

/** What may follow `=` after a switch: the booleans of Go's strconv.ParseBool, which many programs use. */
const BOOLEAN = /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/;

/** What reading a flag depends on. */
export type FlagRules = Pick<CommandSpec, 'flags' | 'hyphenated' | 'singleHyphen'>;

/**
 * Reads a flag word as getopt and its descendants do: `--flag=value`, `--flag` with its value in the next word, a
 * bundle of letters of which the last may have its value attached (`-ab`, `-p80`, `-p=80`). Some programs differ: a
 * value follows the hyphen alone (`-TERM`), long names have one hyphen (`-name`), or a plus sign (`+name`).
 */
export function readFlag(word: string, { flags, hyphenated, singleHyphen }: FlagRules): FlagReading {
  if (word.startsWith('+')) return readLong(word, 'plus', 1, flags);
  if (word.startsWith('--')) return readLong(word, 'long', 2, flags);
  if (hyphenated.includes(word.slice(1))) return { kind: 'known', flags: [] };
  if (!singleHyphen) return readBundle(word, flags);
  const letter = findFlag(flags, 'short', word.slice(1));
  return letter === undefined ? readLong(word, 'long', 1, flags) : withValue(letter, word, undefined);
}

/** `sign` is the length of the hyphens or the plus sign before the name. */
function readLong(
  word: string,
  by: 'long' | 'plus',
  sign: 1 | 2,
  flags: readonly GrammarFlag[],
): FlagReading {
  const equals = word.indexOf('=');
  const spelled = equals === -1 ? word : word.slice(0, equals);
  const value = equals === -1 ? undefined : word.slice(equals + 1);
  const flag = findFlag(flags, by, spelled.slice(sign));
  return flag === undefined
    ? { kind: 'unknown', flag: spelled, open: value === undefined }
    : withValue(flag, spelled, value);
}

function readBundle(word: string, flags: readonly GrammarFlag[]): FlagReading {
  const read: GrammarFlag[] = [];
  // Programs differ on whether a letter may have its optional value attached: then both readings pass.
  let attached: FlagReading | undefined;
  for (let index = 1; index < word.length; index++) {
    const letter = word.charAt(index);
    const rest = word.slice(index + 1);
    const flag = findFlag(flags, 'short', letter);
    if (flag === undefined) return attached ?? { kind: 'unknown', flag: `-${letter}`, open: rest === '' };
    const isLast = rest === '' || rest.startsWith('=') || !(isSwitch(flag) || isOptional(flag));
    if (isLast) return withValue(flag, `-${letter}`, rest === '' ? undefined : rest, read);
    read.push(flag);
    if (isOptional(flag)) attached ??= { kind: 'known', flags: [...read] };
  }
  return { kind: 'known', flags: read };
}

function withValue(
  flag: GrammarFlag,
  spelled: string,
  value: string | undefined,
  before: GrammarFlag[] = [],
): FlagReading {
  const flags = [...before, flag];
  if (flag.value === undefined) {
    const fits = value === undefined || BOOLEAN.test(value.replace(/^=/, ''));
    return fits ? { kind: 'known', flags } : { kind: 'unexpected-value', flag: spelled };
  }
  if (value !== undefined || isOptional(flag)) return { kind: 'known', flags };
  return { kind: 'known', flags, wants: { flag: spelled, value: flag.value } };
}
