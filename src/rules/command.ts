import { all, type Corpus } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { checkCommand, isDescribed } from './command/check-command.ts';
import { type CommandLine, commandLines } from './command/command-lines.ts';
import { commandMessage } from './command/command-message.ts';
import type { CommandProblem } from './command/problem.ts';
import type { Rule } from './rule.ts';

/** A command that a reader copies is one that its program accepts. */
export const command: Rule = {
  name: 'command',
  description: 'Every command shown fits the grammar of its program.',
  codes: [
    'command-lookalike',
    'command-blank',
    'command-unparsable',
    'commands-unchecked',
    'command-unknown-program',
    'command-unknown-subcommand',
    'command-unknown-flag',
    'command-flag-value',
    'command-arguments',
  ],
  check(corpus) {
    const grammars = all(corpus, 'grammar').map(({ data }) => data);
    const lines = commandLines(corpus);
    const skipsPrograms = grammars.length === 0 || !knowsAllPrograms(corpus);
    return [
      ...lines.flatMap((line) =>
        checkCommand(line.text, grammars)
          .filter(({ kind }) => kind !== 'unknown-program' || !skipsPrograms)
          .map((problem) => finding(line, problem)),
      ),
      ...(grammars.length === 0 && knowsAllPrograms(corpus) ? unchecked(lines) : []),
    ];
  },
};

function finding({ at, from, text }: CommandLine, problem: CommandProblem): Diagnostic {
  const { code, fix, message } = commandMessage(problem, text);
  return diagnostic(code, at(problem.word), `${entryName(from.kind, from.id)} ${message}.`, fix);
}

/** Without any grammar nothing is compared: one warning says so for the whole guide, at its first command. */
function unchecked(lines: readonly CommandLine[]): Diagnostic[] {
  const shown = lines.filter(({ text }) => !isDescribed(text, []));
  const [first] = shown;
  if (first === undefined) return [];
  const count = shown.length === 1 ? 'a command' : `the first of ${shown.length} commands`;
  return [
    diagnostic(
      'commands-unchecked',
      first.at(''),
      `${entryName(first.from.kind, first.from.id)} shows ${count} that nothing checks: the guide has no grammar.`,
      'Write a grammar of each program with "node tools/capture-grammar.ts PROGRAM".',
    ),
  ];
}

/** A grammar that could not be read may be the one that describes the program. */
function knowsAllPrograms({ declared, entries, unread }: Corpus): boolean {
  if (unread.has('grammar')) return false;
  return [...declared].every((key) => !key.startsWith('grammar:') || entries.grammar.has(key.slice(8)));
}
