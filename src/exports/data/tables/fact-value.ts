import { PARTIAL_DATE } from '../../../schema/date.ts';
import { formatValue } from '../../../schema/format-value.ts';
import type { FactValue } from '../../../schema/value.ts';
import { constrained, type Field } from '../field.ts';
import { type Property, quantityCells, quantityFields } from '../property.ts';

const FIELDS: readonly Field[] = [
  constrained(
    { name: 'value_type', type: 'string', description: 'What sort of value the fact has.' },
    {
      enum: ['quantity', 'version', 'date'],
    },
  ),
  ...quantityFields('value'),
  { name: 'value_product', type: 'string', description: 'What a version belongs to.' },
  { name: 'value_version', type: 'string', description: 'A version as its maker writes it.' },
  constrained(
    { name: 'value_date', type: 'string', description: 'A year, a month or a day.' },
    {
      pattern: PARTIAL_DATE,
    },
  ),
  { name: 'value_text', type: 'string', description: 'The value as the pages of the guide print it.' },
];

/** The value of a fact: typed columns in CSV, the object of the content in JSON. */
export function factValue<T>(read: (item: T) => FactValue | undefined): Property<T> {
  return {
    fields: FIELDS,
    cells: (item) => {
      const value = read(item);
      return [
        value?.type,
        ...quantityCells(value?.type === 'quantity' ? value : undefined),
        value?.type === 'version' ? value.product : undefined,
        value?.type === 'version' ? value.version : undefined,
        value?.type === 'date' ? value.date : undefined,
        value && formatValue(value),
      ];
    },
    json: (item) => {
      const value = read(item);
      return { value, valueText: value && formatValue(value) };
    },
  };
}
