import { editDistance } from '../search/edit-distance.ts';

/**
 * The candidate nearest to `word`, or undefined when none is near enough to be what the writer meant: the distance
 * may be a third of the word's length, and one candidate that contains the word (or is contained) also counts.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const contained = word.length > 3 && (candidate.includes(word) || word.includes(candidate));
    if (!contained && Math.abs(candidate.length - word.length) > limit) continue;
    const distance = contained
      ? Math.min(limit, Math.abs(candidate.length - word.length))
      : editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance > limit) continue;
    if (!best || distance < best.distance) best = { candidate, distance };
  }
  return best?.candidate;
}
