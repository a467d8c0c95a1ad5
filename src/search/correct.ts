import { editDistance } from './edit-distance.ts';

/** A word of the guide, and how common it is, from 0 to 9. */
export interface KnownWord {
  word: string;
  common: number;
  /** One bit for each letter that it holds, by its code modulo 32: tells cheaply that two words are far apart. */
  letters: number;
}

/** Reads the list of words that `vocabulary` wrote. */
export function parseVocabulary(text: string): KnownWord[] {
  return text.split('\n').flatMap((line) => {
    const at = line.lastIndexOf(' ');
    if (at <= 0) return [];
    const word = line.slice(0, at);
    return [{ word, common: Number(line.slice(at + 1)) || 0, letters: lettersOf(word) }];
  });
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsOf(number: number): number {
  let bits = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

/** How much a commoner word may make up for: a step is worth this part of an edit. */
const COMMON = 0.08;
/** Slips at the first letter are rare: one counts more. */
const FIRST_LETTER = 0.5;

/**
 * The word most probably meant by one that the guide does not know: few edits, the same first letter, the commoner of
 * two. Undefined when none is near.
 */
export function correct(word: string, known: readonly KnownWord[]): string | undefined {
  const limit = word.length < 4 ? 1 : word.length < 8 ? 2 : 3;
  const letters = lettersOf(word);
  let best: { word: string; cost: number } | undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.word.length - word.length) > limit) continue;
    // An edit takes away one letter at most, and brings one.
    if (bitsOf(candidate.letters ^ letters) > 2 * limit) continue;
    if (signs(candidate.word) !== signs(word)) continue;
    const distance = editDistance(word, candidate.word, limit);
    if (distance > limit || distance * 2 >= candidate.word.length) continue;
    const cost = distance - COMMON * candidate.common + (candidate.word[0] === word[0] ? 0 : FIRST_LETTER);
    if (!best || cost < best.cost) best = { word: candidate.word, cost };
  }
  return best?.word;
}

/** Words are meant for words, flags for flags. */
const signs = (word: string): string => /^\W*/.exec(word)?.[0] ?? '';
