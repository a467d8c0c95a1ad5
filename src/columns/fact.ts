import { defineColumn } from './define-column.ts';
import { readId } from './read-id.ts';

/** A fact, whose value is printed. */
export const fact = defineColumn({
  type: 'fact',
  read: (raw: unknown) => readId(raw, 'fact'),
  show: (id) => ({ as: 'fact', id }),
  searched: 'words',
  isText: false,
  data: { as: 'fact' },
});
