import { forEachChild, type Word as ShellWord, type SyntaxNode } from 'unbash';

/** One word of a command line, quotes removed. */
export interface Word {
  text: string;
  /** Whether the shell may turn it into no word or several: `$(...)`, `$NAME`, `*.txt`, `{a,b}`, `<...>`. */
  spreads: boolean;
}

/** Pieces of a word that may become no word or several (POSIX.1-2024, 2.6; braces: Bash's manual, 3.5.1). */
const SPREADING: ReadonlySet<SyntaxNode['type']> = new Set([
  'BraceExpansion',
  'CommandExpansion',
  'ExtendedGlob',
  'Glob',
  'ParameterExpansion',
  'SimpleExpansion',
] as const);

/** Whether a shell may turn the word into no word or several; between double quotes only a list such as `"$@"` does. */
export function spreads(word: ShellWord): boolean {
  let found = false;
  forEachChild(word, (part) => {
    found ||=
      SPREADING.has(part.type) || (part.type === 'DoubleQuoted' && /\$(?:@|\{[^}]*@)/.test(part.text));
  });
  return found;
}

/** Whether the word is a blank for the reader to fill in, such as `<name>`. */
export function isPlaceholder(word: Word): boolean {
  return /^<[^<>]+>$/.test(word.text);
}

/** Whether the word is a flag whose name is left to the reader or to the shell: `-<letter>`, `--$NAME`. */
export function isBlankFlag(word: Word): boolean {
  return /^--?[<$`*?{]/.test(word.text);
}
