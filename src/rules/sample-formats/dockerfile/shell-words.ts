/** A word of a line as it is written, quotes and all, and the index at which it begins. */
export interface ShellWord {
  raw: string;
  start: number;
}

/**
 * Splits a line at its blanks, but not inside quotes, and not between `<<` and the word behind it. Undefined when a
 * quote stays open: then the builder finds no words at all (BuildKit, frontend/dockerfile/shell/lex.go).
 */
export function shellWords(line: string): ShellWord[] | undefined {
  const words: ShellWord[] = [];
  let start: number | undefined;
  const end = (index: number) => {
    if (start !== undefined) words.push({ raw: line.slice(start, index), start });
    start = undefined;
  };
  for (let index = 0; index < line.length; ) {
    const character = line[index] ?? '';
    if (/\s/.test(character)) {
      end(index++);
      continue;
    }
    start ??= index;
    const next = after(line, index, character);
    if (next === undefined) return undefined;
    index = next;
  }
  end(line.length);
  return words;
}

/** Where the part of a word that begins with this character ends; undefined when its quote stays open. */
function after(line: string, index: number, character: string): number | undefined {
  switch (character) {
    case '\\':
      return index + 2;
    case "'":
    case '"':
      return afterQuote(line, index, character);
    case '<':
      if (line[index + 1] !== '<') return index + 1;
      return index + 2 + (/^[\t\r ]*/.exec(line.slice(index + 2))?.[0].length ?? 0);
    default:
      return index + 1;
  }
}

function afterQuote(line: string, index: number, quote: string): number | undefined {
  for (let at = index + 1; at < line.length; at++) {
    if (line[at] === quote) return at + 1;
    if (line[at] === '\\' && quote === '"') at++;
  }
  return undefined;
}

/** The word without its quotes and escapes. */
export function unquoted(raw: string): string {
  return raw.replace(/\\(.)|'([^']*)'|"((?:[^"\\]|\\.)*)"/gs, (_, escaped, single, double) => {
    return escaped ?? single ?? String(double).replace(/\\(["\\$])/g, '$1');
  });
}
