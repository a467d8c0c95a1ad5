import { all } from '../corpus/corpus.ts';
import { formatDate } from './format-value.ts';
import type { Guide } from './guide.ts';
import { listPage, type PageView } from './page.ts';

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
  grammars: GrammarView[];
}

/** The page of machine-readable data: what the commands of the guide were checked against. */
export function dataPage(guide: Guide): DataPage {
  const page = listPage(guide, 'grammar', `What the commands of ${guide.site.title} were checked against.`);
  return {
    ...page,
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
