import { all, bodyOf, type Corpus, type Entry, filesOf } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import type { Path } from '../corpus/locate.ts';
import { walk } from '../corpus/walk.ts';
import { type Diagnostic, diagnostic, type Position } from '../diagnostics/diagnostic.ts';
import { hasOwnCode, KIND_NAMES, type Kind } from '../kinds/kinds.ts';
import { undrawable } from './typst/compiler.ts';

/** Kinds of which nothing is printed. */
const UNPRINTED: ReadonlySet<Kind> = new Set(['grammar', 'invariant', 'inventory']);
/** Characters that one finding names. */
const MOST_NAMED = 3;

/** A text that is printed, and the place of something in it. */
interface Printed {
  text: string;
  at: (part: string) => Position;
}

/**
 * A warning for every entry that holds characters which no font of the PDFs draws, at the first of them: pages show them
 * all the same, with the fonts of the reader's machine.
 */
export function missingGlyphs(corpus: Corpus): Diagnostic[] {
  const entries = KIND_NAMES.filter((kind) => !UNPRINTED.has(kind)).flatMap((kind): Entry[] =>
    all(corpus, kind),
  );
  const printed = entries.map((entry) => ({ entry, texts: textsOf(corpus, entry) }));
  const missing = undrawable(printed.flatMap(({ texts }) => texts.map(({ text }) => text)).join(''));
  if (missing.size === 0) return [];
  return printed.flatMap(({ entry, texts }) => {
    const found = new Set(
      texts.flatMap(({ text }) => [...text].filter((character) => missing.has(character))),
    );
    const [first] = found;
    const holder = first === undefined ? undefined : texts.find(({ text }) => text.includes(first));
    return first === undefined || !holder ? [] : [report(entry, [...found], holder.at(first))];
  });
}

function report(entry: Entry, characters: readonly string[], at: Position): Diagnostic {
  const named = characters.slice(0, MOST_NAMED).map(nameOf).join(', ');
  const more = characters.length > MOST_NAMED ? ` and ${characters.length - MOST_NAMED} more` : '';
  return diagnostic(
    'missing-glyph',
    at,
    `${entryName(entry.kind, entry.id)} holds characters that the fonts of the PDFs do not have: ${named}${more}.`,
    'Write it in other characters, or accept that PDFs show \ufffd in their place.',
  );
}

/** Scripts whose letters the fonts lack as a whole, and emoji. */
const SCRIPTS = [
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Arabic',
  'Hebrew',
  'Devanagari',
  'Thai',
  'Georgian',
];

/** A character as it is, its code point and, where its name would not tell more, its script. */
function nameOf(character: string): string {
  const code = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
  const script = SCRIPTS.find((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(character));
  const emoji = /\p{Emoji_Presentation}/u.test(character) ? 'an emoji' : undefined;
  const kind = script ?? emoji;
  return `"${character}" (${code}${kind === undefined ? '' : `, ${kind}`})`;
}

/** Every text of an entry, what follows its fields and the files in its folder included. */
function textsOf(corpus: Corpus, entry: Entry): Printed[] {
  const own = stringsIn(entry.data, []).map(({ path, text }) => ({
    text,
    at: (part: string) => entry.locate(path, { part }),
  }));
  return [
    ...own,
    ...bodyTexts(corpus, entry),
    ...(hasOwnCode(entry.kind) ? [] : filesOf(corpus, entry)).map(({ path, text }) => ({
      text,
      at: (part: string) => within(text, part, { file: path, line: 1, column: 1 }),
    })),
  ];
}

function stringsIn(value: unknown, path: Path): { text: string; path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    stringsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function bodyTexts(corpus: Corpus, entry: Entry): Printed[] {
  const body = bodyOf(corpus, entry);
  const texts: Printed[] = [];
  if (!body) return texts;
  walk(body.tree, (node) => {
    if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') return;
    const { value } = node;
    // The fence of a block of code stands on a line of its own.
    const before = node.type === 'code' ? '\n' : '';
    texts.push({ text: value, at: (part) => within(before + value, part, body.at(undefined, node)) });
  });
  return texts;
}

/** The place of a part of a text that begins at `start`. */
function within(text: string, part: string, start: Position): Position {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  const last = before.at(-1)?.length ?? 0;
  const lines = before.length - 1;
  return { ...start, line: start.line + lines, column: lines === 0 ? start.column + last : last + 1 };
}
