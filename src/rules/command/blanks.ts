/**
 * A blank for the reader, such as `<name>` or `<...>` for any further words, as opposed to redirections: `<in >out`,
 * `<in 2>out`, `<<EOF`. `</a/path>` is one at the end of a line only, where no redirection could end.
 */
const BLANK =
  /(?<![<\\])<(?:\.\.\.|\p{L}(?:[^<>|&;"'`$\n]*[^<>|&;"'`$\s])?|[/.~][^<>|&;"'`$\s]+(?=>[ \t]*$))(?<! \d)>/gmu;

// Characters of Unicode's private use area stand for blanks: the first one says which, the last one fills up.
const FIRST = 0xe000;
const FILL = '\uF8FF';
const PRIVATE_USE = /[\uE000-\uF8FF]/g;
const MASK = /([\uE000-\uF8FE])\uF8FF+/g;

/**
 * The line with every blank replaced by as many letters that no shell cares for, so that places stay, and a function
 * that puts the blanks back into a part of it. Letters of that kind in the line itself become U+FFFD.
 */
export function maskBlanks(line: string): { masked: string; unmask: (text: string) => string } {
  const blanks: string[] = [];
  const masked = line.replace(PRIVATE_USE, '\uFFFD').replace(BLANK, (blank) => {
    const mark = String.fromCharCode(FIRST + blanks.push(blank) - 1);
    return mark + FILL.repeat(blank.length - 1);
  });
  return {
    masked,
    unmask: (text) => text.replace(MASK, (_, mark: string) => blanks[mark.charCodeAt(0) - FIRST] ?? ''),
  };
}
