import { literal, type Typst } from './literal.ts';

/** Flags and paths, which a line must not break at their hyphens and slashes. */
const SOLID = /^[("']?(?:--?|\/)[A-Za-z0-9][\w./*-]*/;
/** From this many letters on a word may be wider than a column. */
const LONG = 25;

/**
 * Running text as markup. White space is one space, which Typst drops at the ends of lines as a browser does; words
 * are in string literals, so nothing in them is markup or code.
 */
export function text(value: string): Typst {
  const pieces = value.split(/([ \t\r\n\f]+)/);
  const parts: string[] = [];
  let plain = '';
  const flush = () => {
    if (plain.trim() === '') parts.push(plain);
    else
      parts.push(
        `${plain.startsWith(' ') ? ' ' : ''}#${literal(plain.trim())};${plain.endsWith(' ') ? ' ' : ''}`,
      );
    plain = '';
  };
  for (const [index, piece] of pieces.entries()) {
    const call = index % 2 === 0 ? special(piece) : undefined;
    if (call === undefined) plain += index % 2 === 0 ? piece : ' ';
    else {
      flush();
      parts.push(`#${call}(${literal(piece)});`);
    }
  }
  flush();
  return parts.join('') as Typst;
}

function special(word: string): 'loose' | 'solid' | undefined {
  if ([...word].length >= LONG) return 'loose';
  return SOLID.test(word) ? 'solid' : undefined;
}
