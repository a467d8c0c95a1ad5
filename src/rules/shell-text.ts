/** A command of a text, perhaps over several lines; `line` is where it begins, from 1. */
export interface ScriptLine {
  text: string;
  line: number;
  /** How many lines of the text it takes. */
  lines: number;
}

type Quote = '"' | "'" | undefined;

const PROMPT = /^[$#] +(?=\S)/;
const HERE_DOCUMENT = /(?<!<)<<(?!<)(-?)\s*(["']?)(\w+)\2/;

/**
 * The commands of a recorded session: lines that begin with a prompt (`$ ` or `# `), each with the lines that
 * continue it after a backslash or behind a `> ` prompt. Everything else is output.
 */
export function sessionCommands(text: string): ScriptLine[] {
  const lines = text.split(/\r?\n/);
  const found: ScriptLine[] = [];
  for (let index = 0; index < lines.length; ) {
    const first = lines[index] ?? '';
    if (!PROMPT.test(first)) {
      index++;
      continue;
    }
    const taken = [first.replace(PROMPT, '')];
    for (let next = lines[index + 1]; next !== undefined; next = lines[index + taken.length]) {
      const behindPrompt = next.startsWith('> ');
      if (!behindPrompt && !endOf(taken.at(-1) ?? '', undefined).continued) break;
      taken.push(behindPrompt ? next.slice(2) : next);
    }
    found.push({ text: taken.join('\n'), line: index + 1, lines: taken.length });
    index += taken.length;
  }
  return found;
}

/**
 * The commands of a script, line by line: lines that end in a backslash or inside quotes go on, comments and the
 * text of here-documents are left out.
 */
export function scriptCommands(text: string): ScriptLine[] {
  const lines = text.split(/\r?\n/);
  const found: ScriptLine[] = [];
  for (let index = 0; index < lines.length; ) {
    const taken: string[] = [];
    let end: { quote: Quote; continued: boolean } = { quote: undefined, continued: true };
    while (index + taken.length < lines.length && (end.continued || end.quote !== undefined)) {
      const next = lines[index + taken.length] ?? '';
      end = endOf(next, end.quote);
      taken.push(next);
    }
    const command = taken.join('\n');
    if (!/^\s*(?:#.*)?$/.test(command)) found.push({ text: command, line: index + 1, lines: taken.length });
    index += taken.length;
    index += hereDocument(command, lines, index);
  }
  return found;
}

/** Where a line leaves a shell: inside which quotes, and whether a backslash joins the next line to it. */
function endOf(line: string, before: Quote): { quote: Quote; continued: boolean } {
  let quote = before;
  for (let index = 0; index < line.length; index++) {
    const character = line[index];
    if (character === '\\' && quote !== "'") {
      if (index === line.length - 1) return { quote, continued: true };
      index++;
    } else if (quote !== undefined) {
      if (character === quote) quote = undefined;
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (character === '#' && /^\s?$/.test(line[index - 1] ?? '')) {
      break;
    }
  }
  return { quote, continued: false };
}

/** How many lines from `start` on belong to a command's here-document, its end included; all if it never ends. */
function hereDocument(command: string, lines: readonly string[], start: number): number {
  const [, dash, , word] = HERE_DOCUMENT.exec(command) ?? [];
  if (word === undefined) return 0;
  let count = 0;
  for (let line = lines[start]; line !== undefined; line = lines[start + count]) {
    count++;
    if ((dash === '-' ? line.replace(/^\t+/, '') : line) === word) break;
  }
  return count;
}
