import type { GrammarFlag } from '../../src/kinds/grammar.ts';

/** How many arguments a program needs, and beside which flags fewer will do. */
export interface Operands {
  min: number;
  fewerWith: { flag: string; min: number }[];
}

/** One way to call a program, as a usage line shows it. */
interface Form {
  min: number;
  /** The first flag that this form cannot do without. */
  flag: string | undefined;
}

/** Words that stand for flags: `[OPTION]...`, `[options]`, `OPTION...`, `[GNU long option]`. */
const OPTIONS = /^\[?(?:[\w ]* )?options?\.*\]?\.*$/i;

/**
 * The fewest operands that the usage lines of a `--help` page show: `DIRECTORY...` needs one, `[FILE]...` none,
 * `SOURCE DEST` two. A form with a flag of its own (`-t DIRECTORY SOURCE...`) counts beside that flag only; forms that
 * are an option and nothing else ask about the program.
 */
export function operandsOf(help: string, program: string, flags: readonly GrammarFlag[]): Operands {
  const forms = usageForms(help, program).flatMap((words) => readForm(words, flags));
  const plain = forms.filter(({ flag }) => flag === undefined);
  const min = plain.length === 0 ? 0 : Math.min(...plain.map((form) => form.min));
  const fewerWith = forms.flatMap((form) =>
    form.flag !== undefined && form.min < min ? [{ flag: form.flag, min: form.min }] : [],
  );
  return { min, fewerWith };
}

/** The words behind the name of the program in each usage line, brackets kept together. */
function usageForms(help: string, program: string): string[][] {
  const lines = help.split('\n');
  const start = lines.findIndex((line) => /^\s*usage:?/i.test(line));
  if (start === -1) return [];
  const forms: string[][] = [];
  for (const [index, line] of lines.slice(start).entries()) {
    // A wider gap parts the form from what it does.
    const [text = ''] = line.replace(/^\s*(?:usage:?|or:)?\s*/i, '').split(/\s{2,}/);
    const [name = '', ...rest] = text.split(/\s+/);
    if (name.slice(name.lastIndexOf('/') + 1) === program) forms.push(together(rest));
    else if (index > 0 && text !== '') break;
  }
  return forms;
}

function together(pieces: readonly string[]): string[] {
  const words: string[] = [];
  let depth = 0;
  for (const piece of pieces) {
    // `A | B` is one word.
    const joins = depth > 0 || piece === '|' || words.at(-1)?.endsWith('|');
    if (joins) words.push(`${words.pop() ?? ''} ${piece}`);
    else if (piece !== '') words.push(piece);
    depth += (piece.match(/[[{<]/g)?.length ?? 0) - (piece.match(/[\]}>]/g)?.length ?? 0);
  }
  return words;
}

function readForm(words: readonly string[], flags: readonly GrammarFlag[]): Form[] {
  if (words.length === 1 && words[0] === 'OPTION') return [];
  let min = 0;
  let flag: string | undefined;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (word.startsWith('-') && word !== '-') {
      const [typed = word] = word.split('=');
      flag ??= typed;
      const known = flags.find(({ long, short }) => typed === `--${long}` || typed === `-${short}`);
      if (!word.includes('=') && known?.value !== undefined) index++;
    } else if (!word.startsWith('[') && !word.startsWith('...') && !OPTIONS.test(word)) min++;
  }
  return [{ min, flag }];
}
