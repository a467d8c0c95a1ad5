import { all } from '../../../corpus/corpus.ts';
import type { SheetEntry } from '../../../kinds/cheat-sheet.ts';
import { dataOf, type Guide } from '../../../views/guide.ts';
import type { Field } from '../field.ts';
import { ids, links, nested, type Property, required, value } from '../property.ts';
import { fieldsOf } from '../schema-field.ts';
import { type Table, table } from '../table.ts';
import { textsOf } from '../texts.ts';
import { checked } from './checked.ts';
import { FACTS, MENTIONS } from './references.ts';

interface Line {
  sheet: string;
  group: string;
  entry: SheetEntry;
  asOf: string;
  reviewBy: string;
}

const SHEET: Field = { name: 'sheet', type: 'string', description: 'Id of the sheet.' };
const TITLE = 'Lines of the sheets';

/** The lines of all sheets. */
export function sheetLineTable(guide: Guide): Table {
  return table<Line>({
    name: 'cheat-sheet-entries',
    title: TITLE,
    description:
      'Every command and rule of the sheets. Where each is documented stands in the table of citations.',
    primaryKey: ['sheet', 'id'],
    items: all(guide.corpus, 'cheat-sheet').flatMap(({ id }) => linesOf(guide, id)),
    properties: [required(SHEET, ({ sheet }) => sheet), ...properties(guide)],
  });
}

/** The lines of one sheet, for the file beside its page. */
export function sheetTable(guide: Guide, id: string): Table {
  const { title } = dataOf(guide, 'cheat-sheet', id);
  return table<Line>({
    name: `cheat-sheet_${id}`,
    title,
    description: TITLE,
    primaryKey: ['id'],
    items: linesOf(guide, id),
    properties: properties(guide),
  });
}

function linesOf(guide: Guide, sheet: string): Line[] {
  const { asOf, groups, reviewBy } = dataOf(guide, 'cheat-sheet', sheet);
  return groups.flatMap(({ entries, title }) =>
    entries.map((entry) => ({ sheet, group: title, entry, asOf, reviewBy })),
  );
}

function properties(guide: Guide): Property<Line>[] {
  const field = fieldsOf('cheat-sheet');
  const texts = textsOf(guide);
  const within = 'groups.*.entries.*';
  return [
    required(field('groups.*.title', { name: 'group' }), ({ group }) => group),
    required(field(`${within}.id`), ({ entry }) => entry.id),
    required(
      field(`${within}.kind`, { description: 'A command to type, or a rule to remember.' }),
      ({ entry }) => entry.kind,
    ),
    value(field(`${within}.command`), ({ entry }) => (entry.kind === 'command' ? entry.command : undefined)),
    value(field(`${within}.rule`), ({ entry }) => (entry.kind === 'rule' ? entry.rule : undefined)),
    required(field(`${within}.does`), ({ entry }) => texts.plain(entry.does)),
    value(field(`${within}.caution`), ({ entry }) => entry.caution && texts.plain(entry.caution)),
    ids(FACTS, ({ entry }) => texts.facts(entry.facts, entry.does, entry.caution)),
    links(MENTIONS, ({ entry }) => texts.mentions(entry.does, entry.caution)),
    nested('sources', ({ entry }) => entry.sources),
    ...checked('cheat-sheet'),
  ];
}
