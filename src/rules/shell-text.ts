/** A command of a text, perhaps over several lines; `line` is where it begins, from 1. */
export interface ScriptLine {
  text: string;
  line: number;
  /** How many lines of the text it takes. */
  lines: number;
}

const PROMPT = /^[$#] +(?=\S)/;
const CONTINUED = /(?:^|[^\\])(?:\\\\)*\\$/;
const HERE_DOCUMENT = /(?<!<)<<(?!<)(-?)\s*(["']?)(\w+)\2/;

/**
 * The commands of a recorded session: lines that begin with a prompt (`$ ` or `# `), each with the lines that
 * continue it after a backslash or behind a `> ` prompt. Everything else is output.
 */
export function sessionCommands(text: string): ScriptLine[] {
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, index) => {
    if (!PROMPT.test(line)) return [];
    const taken = [line.replace(PROMPT, '')];
    for (let next = lines[index + 1]; next !== undefined; next = lines[index + taken.length]) {
      const behindPrompt = next.startsWith('> ');
      if (!behindPrompt && !CONTINUED.test(taken.at(-1) ?? '')) break;
      taken.push(behindPrompt ? next.slice(2) : next);
    }
    return [{ text: taken.join('\n'), line: index + 1, lines: taken.length }];
  });
}

/**
 * The commands of a script, line by line: lines that end in a backslash or inside quotes go on, comments and the
 * text of here-documents are left out.
 */
export function scriptCommands(text: string): ScriptLine[] {
  const lines = text.split(/\r?\n/);
  const found: ScriptLine[] = [];
  for (let index = 0; index < lines.length; ) {
    const taken = [lines[index] ?? ''];
    while (index + taken.length < lines.length && goesOn(taken.join('\n'))) {
      taken.push(lines[index + taken.length] ?? '');
    }
    const command = taken.join('\n');
    if (!/^\s*(?:#.*)?$/.test(command)) found.push({ text: command, line: index + 1, lines: taken.length });
    index += taken.length;
    index += hereDocument(command, lines.slice(index));
  }
  return found;
}

function goesOn(command: string): boolean {
  if (/^\s*#/.test(command)) return false;
  const bare = command.replace(/\\[\s\S]/g, (escaped) => (escaped === '\\\n' ? '' : '_'));
  const unquoted = bare.replace(/"[^"]*"|'[^']*'/g, '');
  return CONTINUED.test(command) || /["']/.test(unquoted.replace(/(?:^|\s)#.*$/gm, ''));
}

/** How many of the lines after a command belong to its here-document, the closing word included. */
function hereDocument(command: string, rest: readonly string[]): number {
  const [, dash, , word] = HERE_DOCUMENT.exec(command) ?? [];
  if (word === undefined) return 0;
  const end = rest.findIndex((line) => (dash === '-' ? line.replace(/^\t+/, '') : line) === word);
  return end === -1 ? 0 : end + 1;
}
