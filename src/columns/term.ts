import { defineColumn } from './define-column.ts';
import { readId } from './read-id.ts';

/** A term of the glossary. */
export const term = defineColumn({
  type: 'term',
  read: (raw: unknown) => readId(raw, 'term'),
  show: (id) => ({ as: 'term', id }),
  searched: 'words',
  isText: false,
  data: { as: 'term' },
});
