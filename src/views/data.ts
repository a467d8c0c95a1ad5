import { all } from '../corpus/corpus.ts';
import { formatDate } from '../schema/format-value.ts';
import { checkedCounts } from './checked/counts.ts';
import { commandsAgainstGrammars } from './checked/sentences.ts';
import type { Guide } from './guide.ts';
import { type PageView, plainPage } from './page.ts';
import { SECTION_LABELS } from './sections.ts';

export interface GrammarView {
  id: string;
  program: string;
  version: string;
  capturedOn: string;
  capturedFrom: string;
  commands: number;
  flags: number;
}

export interface DataPage extends PageView {
  /** How many commands the grammars describe; undefined when the guide shows none. */
  commandsChecked: string | undefined;
  grammars: GrammarView[];
}

/** The page of what can be taken along, and of what the commands of the guide were checked against. */
export function dataPage(guide: Guide): DataPage {
  return {
    ...plainPage(
      guide,
      SECTION_LABELS.grammar,
      `${guide.site.title} on paper, in an e-reader, as data, and without a network.`,
    ),
    commandsChecked: commandsAgainstGrammars(checkedCounts(guide.corpus)),
    grammars: all(guide.corpus, 'grammar').map(({ data, id }) => ({
      id,
      program: data.program,
      version: data.version,
      capturedOn: formatDate(data.capturedOn),
      capturedFrom: data.capturedFrom,
      commands: data.commands.length,
      flags: data.commands.reduce((sum, { flags }) => sum + flags.length, data.globalFlags.length),
    })),
  };
}
