/** What a cell of a table can be. A missing cell is an empty one in CSV and a missing key in JSON. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** Types of Table Schema 2.0 that these tables use. `array` is a JSON array in one cell. */
export type FieldType = 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'array';

/** A column as Table Schema 2.0 describes it: https://datapackage.org/standard/table-schema/ */
export interface Field {
  name: string;
  title?: string;
  type: FieldType;
  format?: 'uri';
  description: string;
  constraints?: Constraints;
}

export interface Constraints {
  required?: true;
  unique?: true;
  enum?: readonly string[];
  /** In the syntax of XML Schema, which Table Schema asks for: it matches the whole value. */
  pattern?: string;
  minimum?: number;
}

/** A field with some constraints added to those that it has. */
export function constrained<F extends Field>(field: F, more: Constraints): F {
  return { ...field, constraints: { ...field.constraints, ...more } };
}
