import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { cheatSheet } from '../src/kinds/cheat-sheet.ts';
import { type Grammar, grammar } from '../src/kinds/grammar.ts';
import { checkCommand } from '../src/rules/command/check-command.ts';
import { withoutPrefix } from '../src/rules/command/prefix.ts';
import { tokenize } from '../src/rules/command/tokenize.ts';
import { type Ask, withClient } from './capture/client.ts';
import { mayBeTried, verdictOf } from './capture/verdict.ts';

/**
 * Asks the installed client about every command of the cheat sheets, or about the lines of the files named, and
 * prints where it and `checkCommand` disagree. Only the grammar captured from the client itself is compared. Exits
 * with 1 when they disagree anywhere.
 */
const PROGRAM = 'docker';
const SHEETS = join('content', 'cheat-sheets');

function sheetLines(): string[] {
  return readdirSync(SHEETS)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => {
      const sheet = cheatSheet.schema.parse(parse(readFileSync(join(SHEETS, name), 'utf8')));
      return sheet.groups.flatMap(({ entries }) =>
        entries.flatMap((entry) => (entry.kind === 'command' ? [entry.command] : [])),
      );
    });
}

function fileLines(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** The commands of a line that run the program, each as its words. */
function commandsOf(line: string): string[][] {
  const tokenized = tokenize(line);
  if (!tokenized.ok) return [];
  return tokenized.commands
    .map((words) => withoutPrefix(words).map(({ text }) => text))
    .filter(([first]) => first === PROGRAM);
}

/** A word as a shell must read it to get the same word. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

function compare(words: string[], captured: Grammar, ask: Ask): 'agree' | 'disagree' | 'skipped' {
  const said = words.slice(1);
  if (!mayBeTried(said)) return 'skipped';
  const problems = checkCommand(words.map(quoted).join(' '), [captured]);
  const output = ask(said);
  const verdict = verdictOf(output, said);
  if (verdict === 'bad-value' || (verdict === 'refused') === problems.length > 0) return 'agree';
  console.log(`${words.join(' ')}\n  client: ${verdict}, ${output.trim().split('\n')[0]}`);
  console.log(`  here: ${problems.map(({ kind, word }) => `${kind} ${word}`).join(', ') || 'no problem'}`);
  return 'disagree';
}

const captured = grammar.schema.parse(
  JSON.parse(readFileSync(join('content', 'grammars', `${PROGRAM}.json`), 'utf8')),
);
const files = process.argv.slice(2);
const commands = (files.length > 0 ? files.flatMap(fileLines) : sheetLines()).flatMap(commandsOf);
const results = withClient(PROGRAM, (ask) => commands.map((words) => compare(words, captured, ask)));
const count = (result: string) => results.filter((each) => each === result).length;
console.log(`${count('agree')} agree, ${count('disagree')} disagree, ${count('skipped')} not tried`);
process.exitCode = count('disagree') > 0 ? 1 : 0;
