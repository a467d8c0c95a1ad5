/**
 * Marks that a parser of Markdown holds against each other within one block: of emphasis, strikethrough, links and
 * footnotes. Its time grows with the square of their number.
 */
const MARKS = /[*_~\]]/g;
/** The most marks that a block may hold. The fullest block of a real guide holds a tenth of them. */
export const MAX_MARKS = 600;
/** What all blocks together may cost: each the square of its marks. The fullest chapter of a real guide costs 3,000. */
const MAX_COST = 8 * MAX_MARKS ** 2;

/** A line that turns the paragraph above it into a heading. The parser's time grows with the square of their number. */
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const MAX_UNDERLINES = 100;

/** A line of a quotation. The parser's time grows with the square of their number. */
const QUOTE = /^ {0,3}>/;
export const MAX_QUOTES = 500;

/** Lines that are not blank. Each may be a block of its own, such as an item of a list, which costs far more than words. */
export const MAX_LINES = 5000;

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;

/** What a text has too much of, and the offset of the block in which that shows. */
export interface TooMany {
  of: 'marks' | 'marked-blocks' | 'underlines' | 'quotes' | 'lines';
  offset: number;
}

/** The first block of a text by which it has more markup than any text needs. */
export function tooMany(text: string): TooMany | undefined {
  // Most texts end here: no limit is lower than this.
  if (text.length <= MAX_UNDERLINES) return undefined;
  const count = { cost: 0, underlines: 0, quotes: 0, lines: 0 };
  // Marks of the block: those that are no code, and all, because a fence within the braces of MDX is none.
  let marks = 0;
  let all = 0;
  let fence: string | undefined;
  let start = 0;
  let offset = 0;
  for (const line of text.split('\n')) {
    const [, edge] = FENCE.exec(line) ?? [];
    if (line.trim() === '') {
      count.cost += all ** 2;
      marks = all = 0;
      start = offset + line.length + 1;
    } else {
      const found = line.match(MARKS)?.length ?? 0;
      all += found;
      count.lines += 1;
      if (QUOTE.test(line)) count.quotes += 1;
      if (fence === undefined && edge === undefined) {
        marks += found;
        if (UNDERLINE.test(line)) count.underlines += 1;
      }
    }
    if (fence === undefined) fence = edge;
    else if (edge?.startsWith(fence) && line.trim() === edge) fence = undefined;
    const of = excess({ ...count, marks, cost: count.cost + all ** 2 });
    if (of !== undefined) return { of, offset: start };
    offset += line.length + 1;
  }
  return undefined;
}

function excess(count: Readonly<Record<'marks' | 'cost' | 'underlines' | 'quotes' | 'lines', number>>) {
  if (count.marks > MAX_MARKS) return 'marks';
  if (count.cost > MAX_COST) return 'marked-blocks';
  if (count.underlines > MAX_UNDERLINES) return 'underlines';
  if (count.quotes > MAX_QUOTES) return 'quotes';
  return count.lines > MAX_LINES ? 'lines' : undefined;
}
