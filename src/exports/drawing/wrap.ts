const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Width of a text in a unit of the caller's choice: pixels, columns. */
export type Measure = (text: string) => number;

/**
 * Lines of a text, each at most `width` wide as far as letters allow: broken between words, within a word only where
 * it alone is too wide. A single letter stands even where it is wider than the line.
 */
export function wrap(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(/\s+/u).flatMap((word) => cut(word, width, measure))) {
    const longer = line === '' ? piece : `${line} ${piece}`;
    if (line === '' || measure(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = piece;
    }
  }
  return [...lines, line];
}

/** A word in pieces that fit; one piece for nearly every word. Hyphens, slashes, dots: there it breaks first. */
function cut(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  const parts = word.split(/(?<=[-/._])/u);
  const atoms = parts.flatMap((part) =>
    measure(part) <= width ? [part] : Array.from(LETTERS.segment(part), ({ segment }) => segment),
  );
  const pieces: string[] = [];
  for (const atom of atoms) {
    const last = pieces.at(-1);
    if (last !== undefined && measure(last + atom) <= width) pieces[pieces.length - 1] = last + atom;
    else pieces.push(atom);
  }
  return pieces;
}
