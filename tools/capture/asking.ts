import type { Ask } from './client.ts';

/** How programs are asked for their help and their version; the first ones are the most usual. */
const HELP: readonly (readonly string[])[] = [['--help'], ['-h'], ['-help']];
const VERSION: readonly (readonly string[])[] = [['--version'], ['-V'], ['-v']];

/** Words that make a program print its whole help, where `--help` prints only a part. */
const WHOLE_HELP: Readonly<Record<string, readonly string[]>> = { ps: ['--help', 'all'] };

/** What programs say to a word that they do not know. */
const REFUSAL =
  /\b(?:invalid|unrecognized|unrecognised|unknown|illegal|bad) (?:option|flag|argument|command|switch)|requires an argument|^usage\b|command not found|no such/i;

/** What a program answered, and to which words. */
export interface Answer {
  words: readonly string[];
  text: string;
}

/** The ways in which a program explains itself: one of its own, or every usual one that it does not refuse. */
export function helpPages(program: string, ask: Ask): Answer[] {
  const own = WHOLE_HELP[program];
  const ways = own === undefined ? HELP : [own];
  return ways.map((words) => ({ words, text: ask(words) })).filter(({ text }) => text.trim() !== '');
}

/** The line in which a program says its version; undefined where it says none. */
export function versionLine(ask: Ask): string | undefined {
  for (const words of VERSION) {
    const line = ask(words).trim().split('\n')[0] ?? '';
    if (isVersion(line)) return line;
  }
  return undefined;
}

/** Whether a line can be a version: it holds a number and is no refusal. */
export function isVersion(line: string): boolean {
  return /\d/.test(line) && !REFUSAL.test(line);
}
