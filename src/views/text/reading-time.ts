/**
 * Silent reading of English non-fiction: Brysbaert, "How many words do we read per minute?", Journal of Memory and
 * Language 109 (2019), https://doi.org/10.1016/j.jml.2019.104047.
 */
const WORDS_PER_MINUTE = 238;

/** Whole minutes that a text takes to read, at least one. Signs that stand alone are no words. */
export function readingMinutes(text: string): number {
  const words = text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
