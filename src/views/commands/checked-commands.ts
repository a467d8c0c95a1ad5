import { all, type Corpus, type Entry } from '../../corpus/corpus.ts';
import { remember } from '../../corpus/remember.ts';
import { isDescribed } from '../../rules/command/check-command.ts';
import { commandLines } from '../../rules/command/command-lines.ts';

/** How many commands readers see, and of how many of them a grammar describes every program. */
export interface CommandCounts {
  shown: number;
  checked: number;
  unchecked: number;
}

export const NO_COMMANDS: CommandCounts = { shown: 0, checked: 0, unchecked: 0 };

/** The commands of the whole guide: in sheets, tables, recorded sessions and code blocks. */
export function checkedCommands(corpus: Corpus): CommandCounts {
  return [...countsByEntry(corpus).values()].reduce(sumCounts, NO_COMMANDS);
}

/** The commands of one entry, such as a sheet. */
export function checkedCommandsOf(corpus: Corpus, { kind, id }: Pick<Entry, 'kind' | 'id'>): CommandCounts {
  return countsByEntry(corpus).get(`${kind}:${id}`) ?? NO_COMMANDS;
}

const countsByEntry = remember((corpus: Corpus): ReadonlyMap<string, CommandCounts> => {
  const grammars = all(corpus, 'grammar').map(({ data }) => data);
  const counts = new Map<string, CommandCounts>();
  for (const { from, text } of commandLines(corpus)) {
    const key = `${from.kind}:${from.id}`;
    const checked = isDescribed(text, grammars) ? 1 : 0;
    counts.set(key, sumCounts(counts.get(key) ?? NO_COMMANDS, { shown: 1, checked, unchecked: 1 - checked }));
  }
  return counts;
});

/** Adds two counts. */
export function sumCounts(a: CommandCounts, b: CommandCounts): CommandCounts {
  return {
    shown: a.shown + b.shown,
    checked: a.checked + b.checked,
    unchecked: a.unchecked + b.unchecked,
  };
}
