/** A number with a unit as it stands in a text; `index` is its offset there, in UTF-16 code units. */
export interface FoundQuantity {
  text: string;
  index: number;
}

const SPACE = String.raw`[\s\u200b\u2060]*`;
const HYPHEN = String.raw`[-\u2010-\u2014\u2212]`;
const DIGIT = String.raw`[\p{Nd}\u00bc-\u00be\u2150-\u215e]`;
const NUMBER = String.raw`${DIGIT}+(?:[.,'\u2019 \u00a0\u2009\u202f]?${DIGIT}+)*`;
const RANGE = String.raw`(?:${NUMBER}${SPACE}(?:${HYPHEN}|\.\.+|…|to|and|or|bis)${SPACE})?`;
const MORE = String.raw`(?:${SPACE}\+|${SPACE}(?:or|and)\s+(?:more|less|fewer))?`;

const LONG_UNITS = [
  // Time
  'ns|[uµμ]s|ms|secs?|mins?|hrs?',
  '(?:nano|micro|milli)?seconds?|minutes?|hours?|days?',
  // Information and its rates; [64-bit] names an architecture, so a plain "bit" is none
  '[kKmMgGtTpPeE]i?[bB]|bytes?|[kKMGT]i?(?:bits?|bps)',
  '(?:kilo|mega|giga|tera|peta|exa|kibi|mebi|gibi|tebi|pebi|exbi)(?:bytes?|bits?)',
  // Ratios
  '%|‰|percent(?:age points?)?|per\\s+cent|times|fold',
  // Power and frequency
  '[mkMG]W|[kMGT]?Hz|(?:milli|kilo|mega|giga)?watts?|(?:kilo|mega|giga|tera)?hertz',
].join('|');

/** One letter could be anything behind a hyphen or before one, so these stand alone. */
const SHORT_UNITS = '[sh×xBWd]';
/** The sizes that programs take as options; a single digit before one is more often a name such as 5G. */
const SIZE_LETTERS = '[kKMGTP]i?';

const END = String.raw`(?![\p{L}\p{N}_])`;
const QUANTITY = new RegExp(
  String.raw`(?<![\p{L}\p{N}_])${RANGE}${NUMBER}(?:` +
    [
      String.raw`${MORE}(?:${SPACE}|${SPACE}${HYPHEN}${SPACE})(?:[%‰]|(?:${LONG_UNITS})${END})`,
      String.raw`${MORE}${SPACE}${SHORT_UNITS}${END}(?!${HYPHEN}\p{L})`,
      String.raw`(?<=\p{Nd}{2})${SIZE_LETTERS}${END}`,
    ].join('|') +
    String.raw`)(?:\/\p{L}+)?`,
  'gu',
);

/** Decades are years, and things have two or three dimensions. */
const NO_QUANTITY = /^(?:(?:1[0-9]|20)\d0s|[23][dD])$/;
const DECADE = /(?:the|early|mid|late)[\s-]+['’]?$/i;

/**
 * Finds every digit with a unit: "30 s", "1-5 GB", "0,5 percent", "10x", "30-second". Names with numbers in them
 * (versions, "type 1", "64-bit", "the 1990s") and counted things ("8 namespaces") are no quantities.
 */
export function findQuantities(text: string): FoundQuantity[] {
  return [...text.matchAll(QUANTITY)]
    .filter((match) => !NO_QUANTITY.test(match[0]))
    .filter((match) => !(/^\d0s$/.test(match[0]) && DECADE.test(text.slice(0, match.index))))
    .map((match) => ({ text: match[0], index: match.index }));
}
