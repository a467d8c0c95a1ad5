import type { Piece } from './marked-text.ts';

/**
 * An excerpt of the full-text engine in pieces. The engine writes the text of a page with `<` and `>` as HTML has them, and
 * `<mark>` around what was searched for; it is taken apart as text, so that nothing of it can become markup.
 */
export function engineExcerpt(html: string): Piece[] {
  return html
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const marked = /^<mark>(.*)<\/mark>$/s.exec(part);
      const text = (marked?.[1] ?? part).replaceAll('&lt;', '<').replaceAll('&gt;', '>');
      return { text, marked: marked !== null };
    });
}
