import type { WordForms } from './stem.ts';
import { joined, type Token } from './tokens.ts';

// The index is one sorted list of keys. A word, the pairs that begin with it and the names that it begins are close
// together, so that one file usually holds all that a query needs of a word.

/** Key of a word: its stem. */
export const wordKey = (forms: WordForms, word: string): string => forms.stem(word);

/** Key of two words that follow each other. */
export const pairKey = (first: string, second: string): string => `${first} ${second}`;

/** Key of a whole name, in which hyphens, spaces, capitals and the plural make no difference. */
export const nameKey = (forms: WordForms, name: string): string => `${forms.stem(joined(name))}=`;

/** Whether a key is that of a single word. */
export const isWordKey = (key: string): boolean => !key.includes(' ') && !key.endsWith('=');

/**
 * The keys that a word of a text is found by: as written when it has signs, run together, and each part. Stop words
 * have none.
 */
export function keysOf(forms: WordForms, { exact, joined: whole, parts }: Token): string[] {
  const [only] = parts;
  const plain = parts.length === 1 && only === exact;
  if (plain) return forms.isStop(exact) ? [] : [wordKey(forms, exact)];
  const inner = parts.filter((part) => !forms.isStop(part)).map((part) => wordKey(forms, part));
  return [...new Set([exact, wordKey(forms, whole), ...inner])];
}
