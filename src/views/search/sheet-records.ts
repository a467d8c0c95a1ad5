import { all } from '../../corpus/corpus.ts';
import type { SheetEntry } from '../../kinds/cheat-sheet.ts';
import type { SearchRecord } from '../../search/record.ts';
import { commandParts } from '../commands/command-parts.ts';
import type { Guide } from '../guide.ts';
import { join, record, text } from './record.ts';

/** Cheat sheets, their groups, and every line: what a command does stands in the result. */
export function sheetRecords(guide: Guide): SearchRecord[] {
  return all(guide.corpus, 'cheat-sheet').flatMap(({ data, id, kind }) => [
    record(guide, 'cheat-sheet', { kind, id }, { title: data.title, text: text(guide, data.summary) }),
    ...data.groups.flatMap((group) => [
      record(
        guide,
        'group',
        { kind, id, part: group.id },
        {
          title: group.title,
          context: data.title,
          text: join(text(guide, group.note), ...group.entries.map((entry) => `${headOf(entry)}.`)),
        },
      ),
      ...group.entries.map((entry) =>
        record(
          guide,
          entry.kind,
          { kind, id, part: entry.id },
          {
            title: headOf(entry),
            context: `${data.title}: ${group.title}`,
            text: join(text(guide, entry.does), text(guide, entry.caution)),
            names: entry.kind === 'command' ? commandNames(entry.command) : [],
          },
        ),
      ),
    ]),
  ]);
}

const headOf = (entry: SheetEntry): string => (entry.kind === 'command' ? entry.command : entry.rule);

/** What a command is called: its words without the places to fill in, and the words before its first flag or place. */
export function commandNames(command: string): string[] {
  const fixed = commandParts(command)
    .filter(({ type }) => type === 'word')
    .flatMap(({ text: words }) => words.split(/\s+/).filter(Boolean));
  const [head = ''] = command.split(/\s+[<-]/);
  return [...new Set([fixed.join(' '), head])].filter(Boolean);
}
