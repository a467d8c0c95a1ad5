import { h } from 'hastscript';
import type { CheatSheetPage, SheetEntryView } from '../../views/cheat-sheet.ts';
import type { Nodes } from './document.ts';
import { heading, label, marks, paragraph, sourceList } from './elements.ts';

/** A cheat sheet: groups of commands and rules, each with what it does. */
export function cheatSheetNodes({ commandsChecked, groups, summary }: CheatSheetPage): Nodes {
  return [
    ...summary,
    ...(commandsChecked === undefined ? [] : [h('p.meta', commandsChecked.sentence)]),
    ...groups.flatMap(({ entries, id, note, sources, title }) => [
      heading(2, { id }, title),
      ...(note === undefined ? [] : paragraph(note)),
      h('dl.sheet', entries.flatMap(entryNodes)),
      label(sources.length === 1 ? 'Source' : 'Sources'),
      ...sourceList(sources),
    ]),
  ];
}

function entryNodes({ caution, does, facts, head, id }: SheetEntryView): Nodes {
  return [
    h('dt', { id }, head.type === 'rule' ? head.text : h('code', head.parts.map(commandPart))),
    h(
      'dd',
      ...paragraph(does, marks(facts)),
      ...(caution === undefined
        ? []
        : paragraph([h('strong', 'Caution:'), { type: 'text', value: ' ' }, ...caution])),
    ),
  ];
}

function commandPart({ text, type }: { text: string; type: 'word' | 'placeholder' }) {
  return type === 'word' ? text : h('var', text);
}
