import { lineIndex } from '../../corpus/line-index.ts';
import { statementsOf } from './statements.ts';

/** A command of a text, perhaps over several lines; `line` is where it begins, from 1. */
export interface ScriptLine {
  text: string;
  line: number;
  /** How many lines of the text it takes. */
  lines: number;
}

const PROMPT = /^[$#] +(?=\S)/;

/**
 * The commands of a recorded session: lines that begin with a prompt (`$ ` or `# `), each with the lines that
 * continue it behind a `> ` prompt or as a shell would read on: after a backslash, inside quotes, a loop or a
 * here-document. Everything else is output.
 */
export function sessionCommands(text: string): ScriptLine[] {
  const lines = text.split(/\r?\n/);
  const prompts = lines.flatMap((line, index) => (PROMPT.test(line) ? [index] : []));
  return prompts.map((index, place) => {
    const taken = [lines[index]?.replace(PROMPT, '') ?? ''];
    const until = prompts[place + 1] ?? lines.length;
    for (let next = lines[index + 1]; next?.startsWith('> '); next = lines[index + taken.length]) {
      taken.push(next.slice(2));
    }
    if (taken.length === 1) {
      const typed = [...taken, ...lines.slice(index + 1, until)].join('\n');
      taken.push(...lines.slice(index + 1, index + linesOfFirst(typed)));
    }
    return { text: taken.join('\n'), line: index + 1, lines: taken.length };
  });
}

/** How many lines the first statement of a text takes; what follows is no script, but what a program printed. */
function linesOfFirst(text: string): number {
  const [first] = statementsOf(text).spans;
  return first === undefined ? 1 : lineIndex(text)(first.end).line;
}

/**
 * The commands of a script, each with all of its lines: a loop, a function and a here-document are one command.
 * Several on one line stay together, and so do all lines of a script that no shell could read. Comments are left out.
 */
export function scriptCommands(text: string): ScriptLine[] {
  const source = text.replaceAll('\r\n', '\n');
  const { broken, spans } = statementsOf(source);
  const placeOf = lineIndex(source);
  const lines = source.split('\n');
  const found: { first: number; last: number }[] = [];
  for (const { end, start } of broken ? [{ start: 0, end: source.trimEnd().length }] : spans) {
    const [first, last] = [placeOf(start).line, placeOf(end).line];
    const before = found.at(-1);
    if (before !== undefined && before.last >= first) before.last = Math.max(before.last, last);
    else found.push({ first, last });
  }
  return found.map(({ first, last }) => ({
    text: lines.slice(first - 1, last).join('\n'),
    line: first,
    lines: last - first + 1,
  }));
}
