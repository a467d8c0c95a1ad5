import type { Word } from './word.ts';

/** Words that only run the command after them. */
interface Runner {
  /** Letters of its flags that take a value, as the next word or attached. */
  valued: string;
  /** How many words of its own come before the command. */
  own?: number;
  /** Whether it adds words to the command that nobody sees. */
  adds?: true;
}

const RUNNERS: Readonly<Record<string, Runner>> = {
  // sudo(8); the other flags are switches.
  sudo: { valued: 'CDghpRrTtUu' },
  // Bash's manual, 4.1 and 4.2.
  builtin: { valued: '' },
  command: { valued: '' },
  exec: { valued: 'a' },
  // POSIX.1-2024: nice, nohup, time, xargs; GNU findutils and coreutils for the other letters.
  nice: { valued: 'n' },
  nohup: { valued: '' },
  time: { valued: 'fo' },
  timeout: { valued: 'ks', own: 1 },
  xargs: { valued: 'adEILnPs', adds: true },
  // watch(1)
  watch: { valued: 'nq' },
};

const ADDED: Word = { text: '', spreads: true };

/**
 * The command behind words such as `sudo` with their own flags, and behind `NAME=value` after them. Empty when nothing
 * else was said. `command -v` and `-V` ask about a command and run none.
 */
export function withoutPrefix(words: readonly Word[]): readonly Word[] {
  let rest = words;
  const added: Word[] = [];
  for (let name = rest[0]?.text; name !== undefined; name = rest[0]?.text) {
    const runner = Object.hasOwn(RUNNERS, name) ? RUNNERS[name] : undefined;
    if (runner === undefined) break;
    if (name === 'command' && /^-[a-z]*[vV]/.test(rest[1]?.text ?? '')) return [];
    const after = rest.slice(afterFlags(rest, 1, runner.valued) + (runner.own ?? 0));
    const start = after.findIndex(({ text }) => !/^[A-Za-z_]\w*\+?=/.test(text));
    rest = start === -1 ? [] : after.slice(start);
    if (runner.adds) added.push(ADDED);
  }
  return rest.length === 0 ? [] : [...rest, ...added];
}

function afterFlags(words: readonly Word[], start: number, valued: string): number {
  let index = start;
  for (let text = words[index]?.text; text !== undefined && /^-./.test(text); text = words[index]?.text) {
    if (text === '--') return index + 1;
    const takesNext = !text.startsWith('--') && valued.includes(text.at(-1) ?? '') && text.length === 2;
    index += takesNext ? 2 : 1;
  }
  return index;
}
