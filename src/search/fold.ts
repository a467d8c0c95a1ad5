/** Longer queries are cut: nobody types them, and time grows with their words. */
export const LONGEST_QUERY = 200;

/**
 * Text in the one spelling that the index knows: compatibility forms resolved (NFKC), lower case, one apostrophe,
 * one hyphen; control and direction characters, which only hide what a text says, become spaces.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, ' ')
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .toLowerCase();
}

/** What a reader typed, cut and without characters that hide what it says; case and signs stay. */
export function tidyQuery(query: string): string {
  return query
    .slice(0, LONGEST_QUERY)
    .replace(/[\p{Cc}\p{Cf}\p{Z}\p{Cs}]+/gu, ' ')
    .trim();
}
