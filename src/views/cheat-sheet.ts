import type { SheetEntry } from '../kinds/cheat-sheet.ts';
import type { Data } from '../kinds/kinds.ts';
import type { Prose } from '../markup/prose.ts';
import { sheetCommands, sheetCommandsInBrief } from './checked/sentences.ts';
import { type FactMark, factMarks } from './citations/fact-marks.ts';
import { type PageFacts, type SourceLine, sourceLine } from './citations/page-facts.ts';
import { checkedCommandsOf } from './commands/checked-commands.ts';
import { type CommandPart, commandParts } from './commands/command-parts.ts';
import { dataOf, type Guide } from './guide.ts';
import { address } from './links/address.ts';
import { entryPage, type PageView, type Renderer, rendererOf } from './page.ts';

export interface SheetEntryView {
  id: string;
  /** A command to type, split into fixed words and places to fill in, or a rule. */
  head: { type: 'command'; parts: CommandPart[]; text: string } | { type: 'rule'; text: string };
  does: Prose;
  caution: Prose | undefined;
  facts: FactMark[];
}

export interface SheetGroup {
  id: string;
  title: string;
  note: Prose | undefined;
  entries: SheetEntryView[];
  sources: SourceLine[];
}

export interface CheatSheetPage extends PageView {
  id: string;
  href: string;
  summary: Prose;
  pages: 1 | 2;
  groups: SheetGroup[];
  /** How far its commands were checked, in a sentence and in brief; undefined when it shows none. */
  commandsChecked: { sentence: string; brief: string } | undefined;
}

/** The page of a cheat sheet. */
export function cheatSheetPage(guide: Guide, id: string): CheatSheetPage {
  const data = dataOf(guide, 'cheat-sheet', id);
  const page = entryPage(guide, 'cheat-sheet', id, data);
  const render = rendererOf(guide, page.facts);
  const entries = data.groups.flatMap((group) => group.entries);
  return {
    ...page,
    id,
    href: address(guide.base, { kind: 'cheat-sheet', id }),
    summary: render.blocks(data.summary),
    pages: data.pages,
    groups: data.groups.map((group) => ({
      id: group.id,
      title: group.title,
      note: group.note === undefined ? undefined : render.inline(group.note),
      entries: group.entries.map((entry) => entryView(entry, render, page.facts)),
      sources: [...group.sources, ...group.entries.flatMap(({ sources }) => sources)].map((one) =>
        sourceLine(guide, one),
      ),
    })),
    commandsChecked: commandsChecked(guide, id, entries),
  };
}

function entryView(entry: SheetEntry, render: Renderer, facts: PageFacts): SheetEntryView {
  return {
    id: entry.id,
    head:
      entry.kind === 'command'
        ? { type: 'command', parts: commandParts(entry.command), text: entry.command }
        : { type: 'rule', text: entry.rule },
    does: render.inline(entry.does),
    caution: entry.caution === undefined ? undefined : render.inline(entry.caution),
    facts: factMarks(facts, entry.facts, entry.does),
  };
}

function commandsChecked(
  guide: Guide,
  id: string,
  entries: readonly SheetEntry[],
): CheatSheetPage['commandsChecked'] {
  const counts = checkedCommandsOf(guide.corpus, { kind: 'cheat-sheet', id });
  const against = programs(guide, entries);
  const [sentence, brief] = [sheetCommands(counts, against), sheetCommandsInBrief(counts, against)];
  return sentence === undefined || brief === undefined ? undefined : { sentence, brief };
}

/** "program version" of every grammar that a command of the sheet was checked against. */
function programs(guide: Guide, entries: readonly SheetEntry[]): string[] {
  const lines = entries.flatMap((entry) => (entry.kind === 'command' ? entry.command : []));
  return (
    [...guide.corpus.entries.grammar.values()]
      .map(({ data }) => ({ name: spokenName(data), version: data.version }))
      .filter(({ name }) => lines.some((line) => line === name || line.startsWith(`${name} `)))
      // Some programs put their own name into their version: "grep (GNU grep) 3.8".
      .map(({ name, version }) => (version.startsWith(name) ? version : `${name} ${version}`))
  );
}

/** The program, with the word that all its commands begin with: an extension is called by both. */
function spokenName({ commands, program }: Data<'grammar'>): string {
  const first = commands.find(({ path }) => path.length > 0)?.path[0];
  const shared = first !== undefined && commands.every(({ path }) => path[0] === first);
  return shared ? `${program} ${first}` : program;
}
