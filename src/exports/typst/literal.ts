declare const typst: unique symbol;

/** Typst markup that this project wrote itself; the only strings that are put into a document as they are. */
export type Typst = string & { readonly [typst]: true };

/** A value of Typst's code mode: text is shown, `ascii` text is only read (addresses, titles, alternatives). */
export type Value =
  | string
  | number
  | boolean
  | undefined
  | { markup: Typst }
  | { ascii: string }
  | readonly Value[]
  | { fields: Readonly<Record<string, Value>> };

/** Characters without a shape. Line feed and tab have one: they end a line and move on. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const REPLACEMENT = '\ufffd';

/**
 * Text as a string literal of Typst. Inside it nothing is markup or code, so no content can escape from it. Control
 * characters and halves of surrogate pairs become the replacement character.
 */
export function literal(text: string): string {
  const clean = text.toWellFormed().replace(CONTROLS, REPLACEMENT);
  const escaped = clean.replace(/["\\\n\t]/g, (character) => ESCAPES[character] ?? character);
  return `"${escaped}"`;
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t' };

/**
 * The same in ASCII alone. What is not printed is written so: the check for glyphs looks at all other characters of a
 * source.
 */
export function asciiLiteral(text: string): string {
  return literal(text).replace(/[^\0-\x7f]/gu, (character) => {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
}

/** A value in Typst's code mode. */
export function value(of: Value): string {
  if (of === undefined) return 'none';
  if (typeof of === 'string') return literal(of);
  if (typeof of === 'number' || typeof of === 'boolean') return String(of);
  if (isList(of)) return `(${of.map((one) => `${value(one)}, `).join('')})`;
  if ('markup' in of) return `[${of.markup}]`;
  if ('ascii' in of) return asciiLiteral(of.ascii);
  const fields = Object.entries(of.fields).map(([name, one]) => `${asciiLiteral(name)}: ${value(one)}, `);
  return fields.length === 0 ? '(:)' : `(${fields.join('')})`;
}

const isList = (of: Value): of is readonly Value[] => Array.isArray(of);
