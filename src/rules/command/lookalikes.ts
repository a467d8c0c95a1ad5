/** What a character is taken for by a reader, or does to what a reader sees. */
export type LookalikeKind = 'blank' | 'dash' | 'invisible' | 'letter' | 'quote' | 'sign' | 'turn';

/** A character that a shell does not take for what it looks like. */
export interface Lookalike {
  kind: LookalikeKind;
  character: string;
  /** What is meant, as typed; empty for what is to be deleted. */
  instead: string;
}

/** Characters that turn the direction of text round, so that a line is not what it looks like (Unicode 16, UAX #9). */
const TURNS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|(?![\t\n\r])\p{Cc}/u;
const BLANKS = /(?![\t\n\r ])[\s\u2800]/u;
/** Unicode's dashes, and the minus sign, the hyphen bullet and the minus of phonetic notation. */
const DASHES = /(?!-)[\p{Dash_Punctuation}\u02D7\u2043\u2212]/u;
/** Quotation marks, primes, accents without a letter. */
const DOUBLE_QUOTES = /[\u00AB\u00BB\u201C-\u201F\u2033\u2036\u02BA\u02DD\u275D\u275E\u301D-\u301F\uFF02]/u;
const SINGLE_QUOTES =
  /[\u2018-\u201B\u2032\u2035\u2039\u203A\u00B4\u02B9\u02BB-\u02BD\u02C8\u275B\u275C\uFF07]/u;

/** Letters of other scripts that are printed as these Latin ones. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  // Cyrillic
  ...pairs('аеорсухіјѕһӏԁԛԝкАВЕКМНОРСТУХІЈЅԚԜҮ', 'aeopcyxijshldqwkABEKMHOPCTYXIJSQWY'),
  // Greek
  ...pairs('αονικρυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'aovikpuxABEZHIKMNOPTYX'),
  // Latin letters that are others
  ...pairs('ıɑɡ', 'iag'),
]);

/**
 * The characters of bare words (see `bareWords`) that look like one of the shell's own, each once, in the order of the
 * text. A word that is written in another script as a whole is no lookalike: `файл`.
 */
export function lookalikesIn(words: readonly string[]): Lookalike[] {
  const found = new Map<string, Lookalike>();
  for (const word of words) {
    const letters = new Set(lyingLetters(word));
    for (const character of word) {
      const one = lookalike(character, letters);
      if (one !== undefined) found.set(character, one);
    }
  }
  return [...found.values()];
}

/** The characters that turn the text round, wherever they are: inside quotes and comments too. */
export function turnsIn(line: string): Lookalike[] {
  const characters = new Set(line.match(new RegExp(TURNS, 'gu')) ?? []);
  return [...characters].map((character) => ({ kind: 'turn', character, instead: '' }));
}

function lookalike(character: string, letters: ReadonlySet<string>): Lookalike | undefined {
  // The ellipsis is a blank that names nothing: see `foreignBlank`.
  if (/^[\0-\x7F\u2026]$/.test(character) && !INVISIBLE.test(character)) return undefined;
  if (character === '\0' || TURNS.test(character)) return undefined;
  if (INVISIBLE.test(character)) return { kind: 'invisible', character, instead: '' };
  if (BLANKS.test(character)) return { kind: 'blank', character, instead: ' ' };
  if (DASHES.test(character)) return { kind: 'dash', character, instead: '-' };
  if (DOUBLE_QUOTES.test(character)) return { kind: 'quote', character, instead: '"' };
  if (SINGLE_QUOTES.test(character)) return { kind: 'quote', character, instead: "'" };
  const latin = letters.has(character) ? LETTERS.get(character) : undefined;
  if (latin !== undefined) return { kind: 'letter', character, instead: latin };
  // Full-width and mathematical forms, ligatures: what Unicode calls compatible with plain characters (UAX #15).
  const plain = character.normalize('NFKC');
  return plain !== character && /^[!-~]+$/.test(plain)
    ? { kind: 'sign', character, instead: plain }
    : undefined;
}

/** Letters that look Latin where the run of letters around them holds Latin ones too, or nothing else. */
function lyingLetters(word: string): string[] {
  return (word.match(/\p{L}+/gu) ?? []).flatMap((run) => {
    const letters = [...run];
    const mixed = letters.some((letter) => /[A-Za-z]/.test(letter));
    return mixed || letters.every((letter) => LETTERS.has(letter))
      ? letters.filter((one) => LETTERS.has(one))
      : [];
  });
}

function pairs(from: string, to: string): [string, string][] {
  const latin = [...to];
  return [...from].map((letter, index) => [letter, latin[index] ?? '']);
}
