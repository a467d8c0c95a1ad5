import type { Cell, Field } from './field.ts';
import type { Property } from './property.ts';

/** Says that the values of a column are ids in another table of the package. */
export interface ForeignKey {
  field: string;
  table: string;
  /** Column there. */
  to: string;
}

/** A table of the guide's data: one CSV file, one JSON file, one description of both. */
export interface Table {
  /** Name in the data package: lower case, unique. */
  name: string;
  /** Address of its files below the folder of the data, without an extension. */
  stem: string;
  title: string;
  description: string;
  fields: readonly Field[];
  primaryKey: readonly string[];
  foreignKeys: readonly ForeignKey[];
  /** How many rows it has: known before the rows are made. */
  length: number;
  rows: () => (readonly Cell[])[];
  /** The same items as objects, nested where content is. */
  objects: () => Record<string, unknown>[];
}

interface Definition<T> extends Pick<Table, 'name' | 'title' | 'description' | 'primaryKey'> {
  stem?: string;
  foreignKeys?: readonly ForeignKey[];
  items: readonly T[];
  properties: readonly Property<T>[];
}

/** A table from its items and what to say about each. The order of the items is the order of the rows. */
export function table<T>({ foreignKeys = [], items, properties, stem, ...about }: Definition<T>): Table {
  return {
    ...about,
    stem: stem ?? about.name,
    foreignKeys,
    length: items.length,
    fields: properties.flatMap(({ fields }) => fields),
    rows: () => items.map((item) => properties.flatMap(({ cells }) => cells(item))),
    objects: () => items.map((item) => Object.assign({}, ...properties.map(({ json }) => json(item)))),
  };
}
