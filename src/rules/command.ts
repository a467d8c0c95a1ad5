import { all, type Corpus } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { checkCommand } from './command/check-command.ts';
import { commandLines } from './command-lines.ts';
import { commandMessage } from './command-message.ts';
import type { Rule } from './rule.ts';

/** A command that a reader copies is one that its program accepts. Without grammars nothing can be checked. */
export const command: Rule = {
  name: 'command',
  description: 'Every command shown fits the grammar of its program.',
  codes: [
    'command-unparsable',
    'command-unknown-program',
    'command-unknown-subcommand',
    'command-unknown-flag',
    'command-flag-value',
    'command-arguments',
  ],
  check(corpus) {
    const grammars = all(corpus, 'grammar').map(({ data }) => data);
    if (grammars.length === 0) return [];
    return commandLines(corpus).flatMap(({ at, from, text }) =>
      checkCommand(text, grammars)
        .filter(({ kind }) => kind !== 'unknown-program' || knowsAllPrograms(corpus))
        .map((problem) => {
          const { code, fix, message } = commandMessage(problem, text);
          return diagnostic(code, at(problem.word), `${entryName(from.kind, from.id)} ${message}.`, fix);
        }),
    );
  },
};

/** A grammar that could not be read may be the one that describes the program. */
function knowsAllPrograms({ declared, entries, unread }: Corpus): boolean {
  if (unread.has('grammar')) return false;
  return [...declared].every((key) => !key.startsWith('grammar:') || entries.grammar.has(key.slice(8)));
}
