import { BOUNDS, type Quantity } from '../../schema/value.ts';
import { type Cell, constrained, type Field } from './field.ts';
import { ID_LIST, LINK_LIST } from './pattern.ts';

/** One thing that a table says about its items: columns of the CSV file, and keys of the object in the JSON file. */
export interface Property<T> {
  fields: readonly Field[];
  /** One cell for each field. */
  cells: (item: T) => readonly Cell[];
  /** Keys and values; what is undefined is left out. */
  json: (item: T) => Record<string, unknown>;
}

/** A value that is the same in both formats, under one name. */
export function value<T>(field: Field, read: (item: T) => Cell): Property<T> {
  return {
    fields: [field],
    cells: (item) => [read(item)],
    json: (item) => ({ [field.name]: read(item) }),
  };
}

/** A value that every item has. */
export function required<T>(field: Field, read: (item: T) => Cell): Property<T> {
  return value(constrained(field, { required: true }), read);
}

/** Ids of entries: separated by semicolons in CSV, an array in JSON. */
export function ids<T>(
  about: { name: string; description: string },
  read: (item: T) => readonly string[],
): Property<T> {
  return list(
    { name: about.name, description: `${about.description} Ids, separated by semicolons.` },
    ID_LIST,
    read,
  );
}

/** Entries as links name them, `kind:id`: separated by semicolons in CSV, an array in JSON. */
export function links<T>(
  about: { name: string; description: string },
  read: (item: T) => readonly string[],
): Property<T> {
  const description = `${about.description} Each as kind:id, separated by semicolons.`;
  return list({ name: about.name, description }, LINK_LIST, read);
}

function list<T>(
  about: { name: string; description: string },
  pattern: string,
  read: (item: T) => readonly string[],
): Property<T> {
  return {
    fields: [{ ...about, type: 'string', constraints: { pattern } }],
    cells: (item) => [read(item).join(';') || undefined],
    json: (item) => ({ [about.name]: read(item) }),
  };
}

/** What only JSON can hold as it is: lists of objects. CSV has a table of its own for them. */
export function nested<T>(name: string, read: (item: T) => unknown): Property<T> {
  return { fields: [], cells: () => [], json: (item) => ({ [name]: read(item) }) };
}

/** Columns of a quantity: its numbers as numbers, its unit and bound as they are in content. */
export function quantityFields(name: string, title?: string): Field[] {
  const field = (part: string, type: Field['type'], description: string): Field => ({
    name: `${name}_${part}`,
    ...(title === undefined ? {} : { title: `${title}: ${part}` }),
    type,
    description,
  });
  return [
    field('min', 'number', 'Lower bound, where the source gives one.'),
    field('max', 'number', 'Upper bound, where the source gives one.'),
    field('point', 'number', 'The single value, where the source gives one.'),
    constrained(field('bound', 'string', 'How the source qualifies the single value.'), {
      enum: BOUNDS,
    }),
    field('unit', 'string', 'Unit of every number of this value, as in the content schema.'),
    field('of', 'string', 'What is counted, when the unit is `count`.'),
  ];
}

/** The cells for `quantityFields`. */
export function quantityCells(quantity: Quantity | undefined): Cell[] {
  return [quantity?.min, quantity?.max, quantity?.point, quantity?.bound, quantity?.unit, quantity?.of];
}
