import { command } from './command.ts';
import { date } from './date.ts';
import type { Choice, ColumnType, Read, Shown } from './define-column.ts';
import { choice } from './enum.ts';
import { fact } from './fact.ts';
import { flag } from './flag.ts';
import { quantity } from './quantity.ts';
import { term } from './term.ts';
import { text } from './text.ts';
import { url } from './url.ts';
import { version } from './version.ts';
import { yesNo } from './yes-no.ts';

/** All types of columns, by the name that content files use. */
export const COLUMNS = {
  text,
  flag,
  version,
  date,
  url,
  quantity,
  fact,
  term,
  command,
  'yes-no': yesNo,
  enum: choice,
} as const;

export type CellType = keyof typeof COLUMNS;
type Values = { [T in CellType]: (typeof COLUMNS)[T] extends ColumnType<string, infer V> ? V : never };

/** Types that need nothing beside what every column says of itself. */
export const PLAIN_TYPES = (Object.keys(COLUMNS) as CellType[]).filter((type) => type !== 'enum');

/** A cell after the type of its column was applied. */
export type Cell<T extends CellType = CellType> = { [P in T]: { type: P; value: Values[P] } }[T];

const TYPES: { readonly [T in CellType]: ColumnType<T, Values[T]> } = COLUMNS;

/** Reads what a content file has in a cell of a column of some type. */
export function readAs<T extends CellType>(type: T, raw: unknown, choices: readonly Choice[]): Read<Cell<T>> {
  const read = TYPES[type].read(raw, choices);
  return read.ok ? { ok: true, value: { type, value: read.value } } : read;
}

/** What readers are shown of a cell. */
export function shownOf<T extends CellType>({ type, value }: Cell<T>): Shown {
  return TYPES[type].show(value);
}
