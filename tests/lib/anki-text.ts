import { parse } from 'csv-parse/sync';

/** A note as Anki takes it from a text file. */
export interface AnkiNote {
  guid: string;
  deck: string;
  tags: string[];
  /** The regular columns, in order. */
  fields: string[];
}

export interface AnkiText {
  headers: Map<string, string>;
  notes: AnkiNote[];
}

const SEPARATORS = new Map([
  ['comma', ','],
  ['semicolon', ';'],
  ['tab', '\t'],
  ['space', ' '],
  ['pipe', '|'],
  ['colon', ':'],
]);

/** Reads a text file as Anki's manual says that Anki does: https://docs.ankiweb.net/importing/text-files.html */
export function readAnkiText(text: string): AnkiText {
  const head = /^(?:#[^\n]*\n)*/.exec(text)?.[0] ?? '';
  const lines = head.split('\n').filter((line) => line !== '');
  const headers = new Map(
    lines.flatMap((line) => {
      const at = line.indexOf(':');
      return at === -1 ? [] : [[line.slice(1, at), line.slice(at + 1)] as const];
    }),
  );
  const delimiter = SEPARATORS.get(headers.get('separator')?.toLowerCase() ?? '');
  if (delimiter === undefined) throw new Error('no separator that Anki knows');
  const rows: string[][] = parse(text.slice(head.length), { delimiter, relax_column_count: false });
  const special = ['guid', 'notetype', 'deck', 'tags'].map((name) => columnOf(headers, name));
  const [guid, , deck, tags] = special;
  const at = (row: readonly string[], column: number | undefined) =>
    column === undefined ? '' : (row[column] ?? '');
  return {
    headers,
    notes: rows.map((row) => ({
      guid: at(row, guid),
      deck: at(row, deck),
      tags: at(row, tags).split(/\s+/).filter(Boolean),
      fields: row.filter((_, column) => !special.includes(column)),
    })),
  };
}

function columnOf(headers: ReadonlyMap<string, string>, name: string): number | undefined {
  const number = headers.get(`${name} column`);
  return number === undefined ? undefined : Number(number) - 1;
}

/** Imports notes into a collection: a guid that is known updates its note and leaves deck and schedule alone. */
export function importNotes(
  collection: ReadonlyMap<string, AnkiNote & { schedule: number }>,
  notes: readonly AnkiNote[],
): Map<string, AnkiNote & { schedule: number }> {
  const after = new Map(collection);
  for (const note of notes) {
    const known = after.get(note.guid);
    const kept = known ? { deck: known.deck, schedule: known.schedule } : { schedule: 0 };
    after.set(note.guid, { ...note, ...kept });
  }
  return after;
}
