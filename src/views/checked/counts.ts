import { all, type Corpus } from '../../corpus/corpus.ts';
import { remember } from '../../corpus/remember.ts';
import { CHECKERS } from '../../rules/sample-formats/checkers.ts';
import {
  type CommandCounts,
  checkedCommands,
  checkedCommandsOf,
  NO_COMMANDS,
  sumCounts,
} from '../commands/checked-commands.ts';

/** How many of several things something is true of. */
export interface Share {
  of: number;
  all: number;
}

/** What was checked in a guide, counted: whatever the site says about checking is computed from this. */
export interface CheckedCounts {
  commands: CommandCounts;
  /** Commands of sheets alone. */
  sheetCommands: CommandCounts;
  facts: number;
  /** Facts with a quantity, and how many of those say under which conditions it holds. */
  conditions: Share;
  /** Files of samples that are no sessions, and how many of those a checker of their format has read. */
  files: Share;
}

export const checkedCounts: (corpus: Corpus) => CheckedCounts = remember((corpus) => {
  const facts = all(corpus, 'fact').map(({ data }) => data);
  const quantities = facts.filter(({ value }) => value?.type === 'quantity');
  const formats = all(corpus, 'sample')
    .flatMap(({ data }) => data.files.map(({ format }) => format))
    .filter((format) => format !== 'shell-session');
  return {
    commands: checkedCommands(corpus),
    sheetCommands: all(corpus, 'cheat-sheet')
      .map((sheet) => checkedCommandsOf(corpus, sheet))
      .reduce(sumCounts, NO_COMMANDS),
    facts: facts.length,
    conditions: {
      of: quantities.filter(({ conditions }) => conditions.length > 0).length,
      all: quantities.length,
    },
    files: { of: formats.filter((format) => CHECKERS[format] !== 'none').length, all: formats.length },
  };
});
