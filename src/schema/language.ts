import { z } from 'astro/zod';

/** A language, a script and a region, as far as they matter to a reader (BCP 47): "en", "zh-Hans", "es-419", "sr-Latn-RS". */
export const language = z
  .string()
  .regex(
    /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-(?:[A-Z]{2}|\d{3}))?$/,
    'is not a language tag such as "en", "en-GB" or "zh-Hans"',
  )
  .describe('Language of the content (BCP 47).');

/** Scripts that run from right to left and have a language that is written today (Unicode 17, Bidi_Class R and AL). */
const RIGHT_TO_LEFT: ReadonlySet<string | undefined> = new Set([
  ...['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'],
]);

/** The direction in which a language is written; a tag without a script means the usual one of its language. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script) ? 'rtl' : 'ltr';
}
