import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { type Hidden, hiddenCharacters } from './hidden-characters.ts';
import { lineIndex } from './line-index.ts';

/** References that Markdown turns into a character, by name or number. */
const REFERENCE = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(ZeroWidthSpace|NoBreak|zwn?j|lrm|rlm));/gi;
const NAMED: Readonly<Record<string, number>> = {
  zerowidthspace: 0x200b,
  nobreak: 0x2060,
  zwnj: 0x200c,
  zwj: 0x200d,
  lrm: 0x200e,
  rlm: 0x200f,
};

/** Characters in a file that hide what is there, typed as they are or as a character reference. */
export function hiddenIn(text: string, file: string): Diagnostic[] {
  const at = lineIndex(text);
  const found = [...hiddenCharacters(text), ...(/\.(?:yaml|mdx)$/.test(file) ? referred(text) : [])];
  return found.map(({ index, name }) =>
    diagnostic(
      'hidden-character',
      { file, ...at(index) },
      `The file holds ${name}, which nobody sees.`,
      'Remove it, or write what is meant in characters that show.',
    ),
  );
}

/** References to such characters, outside code. */
function referred(text: string): Hidden[] {
  return [...text.matchAll(REFERENCE)].flatMap(({ 0: whole, 1: hex, 2: decimal, 3: named, index }) => {
    const line = text.slice(text.lastIndexOf('\n', index) + 1, index);
    if ((line.match(/`/g)?.length ?? 0) % 2 === 1) return [];
    const code = named ? NAMED[named.toLowerCase()] : Number.parseInt(hex ?? decimal ?? '', hex ? 16 : 10);
    if (code === undefined || code > 0x10ffff) return [];
    const [hidden] = hiddenCharacters(String.fromCodePoint(code));
    return hidden ? [{ ...hidden, index, name: `${whole}, ${hidden.name}` }] : [];
  });
}
