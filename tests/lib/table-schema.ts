import { parse } from 'csv-parse/sync';

/** The part of a Data Package 2.0 descriptor that this guide writes, as a reader of it sees it. */
export interface Descriptor {
  created?: string;
  version?: string;
  name: string;
  resources: Resource[];
}

export interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema?: Schema;
}

interface Schema {
  fields: SchemaField[];
  missingValues: string[];
  primaryKey: string[];
  foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
}

interface SchemaField {
  name: string;
  type: string;
  description: string;
  constraints?: { required?: boolean; unique?: boolean; enum?: string[]; pattern?: string; minimum?: number };
}

type Row = Record<string, string>;

/** Whether a text is a value of a type of Table Schema 2.0, in its default format. */
const LEXICAL: Readonly<Record<string, (text: string) => boolean>> = {
  string: () => true,
  boolean: (text) => ['true', 'True', 'TRUE', '1', 'false', 'False', 'FALSE', '0'].includes(text),
  integer: (text) => /^[+-]?\d+$/.test(text),
  number: (text) => /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text),
  date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)),
  array: (text) => text.startsWith('[') && Array.isArray(JSON.parse(text)),
};

/** Rows of a CSV file by the names in its header line. */
export function csvRows(text: string): Row[] {
  return parse(text, { columns: true });
}

/**
 * What is wrong with tables by their own description: header lines, types, constraints, primary and foreign keys.
 * `textOf` gives the file at a path. Written from https://datapackage.org/standard/table-schema/
 */
export function tableProblems({ resources }: Descriptor, textOf: (path: string) => string): string[] {
  const tables = resources.flatMap(({ name, path, schema }) => {
    if (!schema) return [];
    const [header = []]: string[][] = parse(textOf(path), { to: 1 });
    return [{ name, schema, header, rows: csvRows(textOf(path)) }];
  });
  const rowsOf = new Map(tables.map(({ name, rows }) => [name, rows]));
  return tables.flatMap(({ header, name, rows, schema }) => {
    const names = schema.fields.map((field) => field.name);
    if (header.join() !== names.join()) return [`${name}: header ${header.join()}`];
    const missing = (value: string | undefined) =>
      value === undefined || schema.missingValues.includes(value);
    const cells = schema.fields.flatMap((field) => columnProblems(field, rows, missing));
    const keys = (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
      const known = new Set(
        rowsOf.get(reference.resource ?? name)?.map((row) => keyOf(row, reference.fields)),
      );
      return rows
        .filter((row) => !fields.every((field) => missing(row[field])))
        .map((row) => keyOf(row, fields))
        .filter((key) => !known.has(key))
        .map((key) => `${fields.join()} points to no ${reference.resource ?? name}: ${key}`);
    });
    return [...cells, ...primaryProblems(schema.primaryKey, rows, missing), ...keys].map(
      (one) => `${name}: ${one}`,
    );
  });
}

function columnProblems(
  { constraints = {}, name, type }: SchemaField,
  rows: readonly Row[],
  missing: (value: string | undefined) => boolean,
): string[] {
  const values = rows.flatMap((row) => row[name] ?? '').filter((value) => !missing(value));
  const pattern = constraints.pattern === undefined ? undefined : new RegExp(`^(${constraints.pattern})$`);
  const wrong = values.filter(
    (value) =>
      !LEXICAL[type]?.(value) ||
      (constraints.enum && !constraints.enum.includes(value)) ||
      (pattern && !pattern.test(value)) ||
      (constraints.minimum !== undefined && Number(value) < constraints.minimum),
  );
  return [
    ...wrong.map((value) => `${name} cannot be ${value}`),
    ...(constraints.required && values.length < rows.length ? [`${name} is missing in a row`] : []),
    ...(constraints.unique && new Set(values).size < values.length ? [`${name} repeats a value`] : []),
  ];
}

function primaryProblems(
  fields: readonly string[],
  rows: readonly Row[],
  missing: (value: string | undefined) => boolean,
): string[] {
  const partial = rows.some((row) => fields.some((field) => missing(row[field])));
  const keys = rows.map((row) => keyOf(row, fields));
  return partial || new Set(keys).size < keys.length ? [`${fields.join()} is no primary key`] : [];
}

const keyOf = (row: Row, fields: readonly string[]): string =>
  JSON.stringify(fields.map((field) => row[field]));
