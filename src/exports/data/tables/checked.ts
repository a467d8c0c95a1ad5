import type { Kind } from '../../../kinds/kinds.ts';
import { type Property, required } from '../property.ts';
import { fieldsOf } from '../schema-field.ts';

interface Checked {
  asOf: string;
  reviewBy: string;
}

/** When an item was checked and when it is due again. */
export function checked(kind: Kind): readonly Property<Checked>[] {
  const field = fieldsOf(kind);
  return [
    required(field('asOf', { type: 'date' }), ({ asOf }) => asOf),
    required(field('reviewBy', { type: 'date' }), ({ reviewBy }) => reviewBy),
  ];
}
