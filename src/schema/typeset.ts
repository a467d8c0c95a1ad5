/** After these a straight mark opens a quotation; after anything else it closes one or is an apostrophe. */
const OPENS = /[\s([{–—/“‘]/u;

/** A decade of which the century is left out, as in "the '90s": its mark is an apostrophe. */
const DECADE = /^\d0s(?![\p{L}\p{N}'])/u;

/**
 * A text with typographic quotation marks and apostrophes in place of straight ones, as English sets them. Each mark
 * stays one character, so that positions in the text hold. `before` is what comes before the text in its paragraph.
 */
export function typeset(text: string, before = ''): string {
  let set = { at: -1, mark: before.slice(-1) };
  return text.replace(/["']/g, (straight, at: number) => {
    // Whether a mark beside another opens or closes follows from what that one has become.
    const last = at === set.at + 1 ? set.mark : text.charAt(at - 1);
    const opens =
      (last === '' || OPENS.test(last)) && !(straight === "'" && DECADE.test(text.slice(at + 1, at + 5)));
    const mark = straight === '"' ? (opens ? '“' : '”') : opens ? '‘' : '’';
    set = { at, mark };
    return mark;
  });
}
