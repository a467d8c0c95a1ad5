/** One word of a command line, quotes removed. */
export interface Word {
  text: string;
  /** Whether the shell may turn it into no word or several: `$(...)`, `$NAME`, `*.txt`, `{a,b}`. */
  spreads: boolean;
}

/** Whether the word is a blank for the reader to fill in, such as `<name>`. */
export function isPlaceholder(word: Word): boolean {
  return /^<[^<>]+>$/.test(word.text);
}

/** Whether the word is a flag whose name is left to the reader or to the shell: `-<letter>`, `--$NAME`. */
export function isBlankFlag(word: Word): boolean {
  return /^--?[<$`*?{]/.test(word.text);
}
