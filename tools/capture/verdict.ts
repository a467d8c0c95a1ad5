/** What a client said about the form of a command: right, wrong, or only that a value makes no sense. */
export type Verdict = 'accepted' | 'refused' | 'bad-value';

const REFUSED =
  /unknown (?:shorthand )?flag|unknown command|flag needs an argument|'[^']+' (?:requires|accepts) |accepts \d+ arg/;

/** Words with which a client leaves this machine, asks a person, or goes to another engine. */
const REACHES_OUT =
  /^(?:login|logout|manifest|trust|-H.*|--host(?:=.*)?|-c|--context(?:=.*)?)$|:\/\/|^git@|\.git\b/;

/** Whether a command may be tried on the client at all. */
export function mayBeTried(words: readonly string[]): boolean {
  return !words.some((word) => REACHES_OUT.test(word));
}

/** Reads from the output of a Cobra client whether it accepted the flags and the number of arguments. */
export function verdictOf(output: string, words: readonly string[]): Verdict {
  if (REFUSED.test(output)) return 'refused';
  if (output.includes('invalid argument')) return 'bad-value';
  const wantsUsage = words.some((word) => word.startsWith('--help')) || words[0] === 'help';
  return /^\s*Usage:/.test(output) && !wantsUsage ? 'refused' : 'accepted';
}
