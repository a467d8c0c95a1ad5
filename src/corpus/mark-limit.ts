/**
 * Marks that a parser of Markdown holds against each other within one block: of emphasis, strikethrough, links and
 * footnotes. Its time grows with the square of their number.
 */
const MARKS = /[*_~\]]/g;
/** The most marks that a block may hold. The fullest block of a real guide holds a quarter of them. */
export const MAX_MARKS = 600;

/** Lines that turn the paragraph above them into a heading. The parser's time grows with the square of their number. */
const UNDERLINES = /^ {0,3}(?:=+|-+)[ \t]*$/gm;
const MAX_UNDERLINES = 100;

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;

/** What a text has too much of, and the offset of the block in which that shows. */
export interface TooMany {
  of: 'marks' | 'underlines';
  offset: number;
}

/** The first block of a text by which it has more marks or underlined headings than any text needs. */
export function tooMany(text: string): TooMany | undefined {
  // Most texts end here.
  if ((text.match(MARKS)?.length ?? 0) <= MAX_MARKS && underlines(text) <= MAX_UNDERLINES) return undefined;
  let start = 0;
  let marks = 0;
  let fence: string | undefined;
  let offset = 0;
  let heads = 0;
  for (const line of text.split('\n')) {
    const [, edge] = FENCE.exec(line) ?? [];
    if (fence === undefined && line.trim() === '') {
      marks = 0;
      start = offset + line.length + 1;
    } else if (fence === undefined && edge === undefined) {
      marks += line.match(MARKS)?.length ?? 0;
      heads += underlines(line);
    } else if (fence === undefined) fence = edge;
    else if (edge?.startsWith(fence) && line.trim() === edge) fence = undefined;
    if (marks > MAX_MARKS) return { of: 'marks', offset: start };
    if (heads > MAX_UNDERLINES) return { of: 'underlines', offset: start };
    offset += line.length + 1;
  }
  return undefined;
}

const underlines = (text: string): number => text.match(UNDERLINES)?.length ?? 0;
