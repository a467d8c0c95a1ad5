/**
 * Characters that a reader cannot see and that change what is there: controls but for tab and line ends,
 * embeddings, overrides and isolates of the direction of writing (CVE-2021-42574), separators of lines, and signs
 * without a width. Marks that scripts and emoji need are let through by `hiddenCharacters`, by what is beside them.
 */
const HIDDEN =
  /(?![\t\n\r])\p{Cc}|[\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

const NAMES: Readonly<Record<number, string>> = {
  11: 'a vertical tab',
  12: 'a form feed',
  27: 'an escape character',
  133: 'a next-line character',
  8203: 'a zero-width space',
  8204: 'a zero-width non-joiner',
  8205: 'a zero-width joiner',
  8232: 'a line separator',
  8233: 'a paragraph separator',
  8288: 'a word joiner',
  65279: 'a zero-width no-break space',
};

/** Scripts that are written without spaces: a zero-width space is where a line may break. */
const UNSPACED =
  /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
/** Scripts whose letters change with what they join. */
const JOINING =
  /[\p{sc=Arabic}\p{sc=Syriac}\p{sc=Mongolian}\p{sc=Nko}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Gurmukhi}\p{sc=Gujarati}\p{sc=Oriya}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Kannada}\p{sc=Malayalam}\p{sc=Sinhala}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}\p{sc=Balinese}\p{sc=Javanese}]/u;
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|[\u{e0020}-\u{e007f}]/u;
const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;

/** A character that must not be there; `name` says what it is. */
export interface Hidden {
  index: number;
  character: string;
  name: string;
}

/** The characters of a text that hide something, but for those that its scripts and emoji need. */
export function hiddenCharacters(text: string): Hidden[] {
  return [...text.matchAll(HIDDEN)]
    .filter(({ 0: character, index }) => !isNeeded(text, index, character))
    .map(({ 0: character, index }) => ({ index, character, name: nameOf(character.codePointAt(0) ?? 0) }));
}

function isNeeded(text: string, index: number, character: string): boolean {
  const before = [...text.slice(Math.max(0, index - 2), index)].at(-1) ?? '';
  const after = [...text.slice(index + character.length, index + character.length + 2)][0] ?? '';
  const code = character.codePointAt(0) ?? 0;
  switch (code) {
    case 0x200b:
      return UNSPACED.test(before) || UNSPACED.test(after);
    case 0x200c:
      return JOINING.test(before);
    case 0x200d:
      return JOINING.test(before) || (EMOJI.test(before) && EMOJI.test(after));
    case 0x200e:
    case 0x200f:
    case 0x061c:
      // A mark of direction beside text of a script from right to left turns no letter round.
      return RIGHT_TO_LEFT.test(text);
    default:
      // The tags that spell the flag of a region follow a black flag.
      return code >= 0xe0020 && code <= 0xe007f && EMOJI.test(before);
  }
}

function nameOf(code: number): string {
  const named = NAMES[code];
  const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (named !== undefined) return `${named} (${point})`;
  if (code <= 0x9f) return `a control character (${point})`;
  const turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
  return turns
    ? `a character that turns the direction of writing (${point})`
    : `an invisible character (${point})`;
}
