/** After these a straight mark opens a quotation; after anything else it closes one or is an apostrophe. */
const OPENS = /[\s([{–—/“‘]/u;

/**
 * A text with typographic quotation marks and apostrophes in place of straight ones, as English sets them. Each mark
 * stays one character, so that positions in the text hold. `before` is what stands before the text in its paragraph.
 */
export function typeset(text: string, before = ''): string {
  let last = before.slice(-1);
  let set = '';
  for (const mark of text) {
    const opens = last === '' || OPENS.test(last);
    last = mark === '"' ? (opens ? '“' : '”') : mark === "'" ? (opens ? '‘' : '’') : mark;
    set += last;
  }
  return set;
}
