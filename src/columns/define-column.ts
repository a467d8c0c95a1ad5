import type { Quantity } from '../schema/value.ts';

/** A value that a column with a list of them allows. */
export interface Choice {
  id: string;
  label: string;
}

/** What a cell was read as, or what its column takes instead, as a fix says it behind "Write". */
export type Read<V> = { ok: true; value: V } | { ok: false; wanted: string };

/** What readers are shown of a cell, in the forms that every page, paper, search and table of data knows. */
export type Shown =
  | { as: 'prose'; markdown: string }
  | { as: 'code'; text: string }
  | { as: 'text'; text: string }
  | { as: 'address'; url: string }
  | ({ as: 'choice' } & Choice)
  | { as: 'answer'; yes: boolean }
  /** The value of a fact, with its citation. */
  | { as: 'fact'; id: string }
  /** A link to a term by its name. */
  | { as: 'term'; id: string };

/** Types of Table Schema 2.0 that values of a type can have. */
type DataType<V> = V extends string
  ? 'string'
  : V extends number
    ? 'number' | 'integer'
    : V extends boolean
      ? 'boolean'
      : never;

/** The value as it is. `note` is a sentence on what it looks like. */
interface PlainForm<V> {
  as: 'value';
  type: DataType<V>;
  format: 'uri' | 'none';
  pattern: string | 'none';
  note: string | 'none';
}

/** How the published tables describe and hold the cells of a column, by what a cell is read as. */
export type DataForm<V> =
  | (V extends string | number | boolean ? PlainForm<V> : never)
  /** Text without its markup, or the id of an entry. */
  | (V extends string ? { as: 'plain' } | { as: 'fact' } | { as: 'term' } : never)
  /** The id of a value that the column allows. */
  | (V extends Choice ? { as: 'choice' } : never)
  /** Numbers, unit and bound in a column each. */
  | (V extends Quantity ? { as: 'quantity' } : never);

/** Everything about a type of column. Nothing has a default: what a type does not have, it says is `none`. */
export interface ColumnType<T extends string, V> {
  type: T;
  /** Reads what a content file has in a cell; `choices` are the values that the column allows, if it lists them. */
  read: (raw: unknown, choices: readonly Choice[]) => Read<V>;
  show: (value: NoInfer<V>) => Shown;
  /** Whether search finds a row by its cell: among its words, as one of its names, or not at all. */
  searched: 'words' | 'name' | 'none';
  /** Whether cells are text of which YAML must not lose anything unnoticed. */
  isText: boolean;
  data: DataForm<NoInfer<V>>;
}

/** The type itself; the values of its cells are what `read` yields. */
export function defineColumn<const T extends string, V>(type: ColumnType<T, V>): ColumnType<T, V> {
  return type;
}
