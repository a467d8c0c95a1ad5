import { defineColumn } from './define-column.ts';
import { readText } from './read-text.ts';

/** Markdown on one line. */
export const text = defineColumn({
  type: 'text',
  read: (raw: unknown) => readText(raw, () => true, 'text'),
  show: (markdown) => ({ as: 'prose', markdown }),
  searched: 'words',
  isText: true,
  data: { as: 'plain' },
});
