import { editDistance } from './edit-distance.ts';

/** A word of the guide, and how common it is, from 0 to 9. */
export interface KnownWord {
  word: string;
  common: number;
}

/** Reads the list of words that `vocabulary` wrote. */
export function parseVocabulary(text: string): KnownWord[] {
  return text.split('\n').flatMap((line) => {
    const at = line.lastIndexOf(' ');
    return at > 0 ? [{ word: line.slice(0, at), common: Number(line.slice(at + 1)) || 0 }] : [];
  });
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
  let best: { word: string; cost: number } | undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.word.length - word.length) > limit) continue;
    if (signs(candidate.word) !== signs(word)) continue;
    const distance = editDistance(word, candidate.word);
    if (distance > limit || distance * 2 >= candidate.word.length) continue;
    const cost = distance - COMMON * candidate.common + (candidate.word[0] === word[0] ? 0 : FIRST_LETTER);
    if (!best || cost < best.cost) best = { word: candidate.word, cost };
  }
  return best?.word;
}

/** Words are meant for words, flags for flags. */
const signs = (word: string): string => /^\W*/.exec(word)?.[0] ?? '';
