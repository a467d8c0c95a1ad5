/** A place to fill in that is not written `<name>`. */
export interface ForeignBlank {
  /** As typed in the line. */
  word: string;
  /** What to write instead. */
  instead: string;
}

/** `{name}`, but no Go template (`{{.Name}}`), variable (`${NAME}`) or revision (`x@{1}`). */
const BRACES = /(?<![$@{])\{([A-Za-z][\w -]*)\}(?!\})/;
/** `[OPTIONS]`, `[-v`, `[PATH|URL]` (of which a shell sees `[PATH`), but no glob such as `[a-z]*` and no `[`. */
const BRACKETS = /^\[+([-A-Za-z][^[\]\0]+)(?:\]+(?:\.\.\.)?)?$/;
/** Three points alone or as one character: something was left out. */
const ELLIPSIS = /^\.\.\.$|\u2026/;

/** The places to fill in of bare words (see `bareWords`) in the notation of manuals and templates, in their order. */
export function foreignBlanks(words: readonly string[]): ForeignBlank[] {
  return words.flatMap((word): ForeignBlank[] => {
    const braces = BRACES.exec(word);
    const brackets = BRACKETS.exec(word);
    if (braces !== null) return [{ word: braces[0], instead: `<${braces[1]}>` }];
    if (brackets !== null) return [{ word, instead: insideOf(brackets[1] ?? '') }];
    const ellipsis = ELLIPSIS.exec(word);
    return ellipsis === null ? [] : [{ word: ellipsis[0], instead: '<...>' }];
  });
}

/** An option in brackets is to be typed as it is, anything else is a name. */
function insideOf(brackets: string): string {
  return brackets.startsWith('-') ? brackets : `<${brackets.replace(/\.\.\.$/, '').toLowerCase()}>`;
}
