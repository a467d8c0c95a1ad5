/** A number with a unit as it stands in a text; `index` is its offset there, in UTF-16 code units. */
export interface FoundQuantity {
  text: string;
  index: number;
}

const DIGIT = String.raw`[\p{Nd}\u00bc-\u00be\u2150-\u215e]`;
const SPACE = String.raw`[\s\u200b\u2060]*`;
const HYPHEN = String.raw`[-\u2010-\u2014\u2212]`;
const END = String.raw`(?![\p{L}\p{N}_])`;

const UNITS = [
  'ns|[uµμ]s|ms|secs?|mins?|hrs?',
  '(?:nano|micro|milli)?seconds?|minutes?|hours?|days?',
  // A plain "bit" is no unit here: "64-bit" names an architecture.
  '[kKmMgGtTpPeE]i?[bB]|bytes?|[kKMGT]i?(?:bits?|bps)',
  '(?:kilo|mega|giga|tera|peta|exa|kibi|mebi|gibi|tebi|pebi|exbi)(?:bytes?|bits?)',
  'percent(?:age points?)?|per\\s+cent|times|fold',
  '[mkMG]W|[kMGT]?Hz|(?:milli|kilo|mega|giga)?watts?|(?:kilo|mega|giga|tera)?hertz',
].join('|');

const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}_])${DIGIT}+(?:[.,'\u2019]${DIGIT}+|[ \u00a0\u2009\u202f]${DIGIT}{3}(?!${DIGIT}))*(?:[eE][+-]?${DIGIT}+)?`,
  'gu',
);

/** What makes the number before it a quantity. Sticky: it is tried where a number ends. */
const UNIT_AFTER = new RegExp(
  String.raw`(?:${SPACE}\+|\s+(?:or|and)\s+(?:more|less|fewer))?${SPACE}(?:` +
    [
      `(?:${HYPHEN}${SPACE})?(?:[%‰]|(?:${UNITS})${END})`,
      // One letter could be anything behind a hyphen or before one.
      String.raw`[shBWd]${END}(?!${HYPHEN}\p{L})`,
      // "10x" multiplies a quantity, "2 x 4" only numbers.
      String.raw`[x×](?![\p{L}\p{N}_-])(?!\s*\p{Nd})`,
      // Sizes as programs take them; a single digit before such a letter is more often a name, as in 5G.
      String.raw`(?<=\p{Nd}{2})[kKMGTP]i?${END}`,
    ].join('|') +
    String.raw`)(?:\/\p{L}+)?`,
  'uy',
);

/** What may stand between the two bounds of a range. */
const TO = new RegExp(String.raw`^${SPACE}(?:${HYPHEN}|\.\.+|…|to|and|or)${SPACE}$`, 'u');

/** Decades are years, and things have two or three dimensions. */
const NAME = /^(?:(?:1\d|20)\d0s|[23]d)$/;
const DECADE = /(?:(?:the|early|mid|late)[\s-]+|['’])$/i;

/**
 * Finds every digit with a unit: "30 s", "1-5 GB", "0,5 percent", "10x", "30-second". Names with numbers in them
 * (versions, "type 1", "64-bit", "the 1990s") and counted things ("8 namespaces") are no quantities.
 * Takes time in proportion to the text.
 */
export function findQuantities(text: string): FoundQuantity[] {
  const numbers = [...text.matchAll(NUMBER)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return numbers.flatMap(({ end, start }, position) => {
    UNIT_AFTER.lastIndex = end;
    const unit = UNIT_AFTER.exec(text)?.[0];
    if (unit === undefined || isName(text, start, end + unit.length)) return [];
    const lower = numbers[position - 1];
    const first = lower && TO.test(text.slice(lower.end, start)) ? lower.start : start;
    return [{ text: text.slice(first, end) + unit, index: first }];
  });
}

function isName(text: string, start: number, end: number): boolean {
  const found = text.slice(start, end);
  return (
    NAME.test(found) || (/^\d0s$/.test(found) && DECADE.test(text.slice(Math.max(0, start - 10), start)))
  );
}
