import { defineColumn } from './define-column.ts';
import { readText } from './read-text.ts';

/** A command to type. Rules check it against the grammar of its program. */
export const command = defineColumn({
  type: 'command',
  read: (raw: unknown) => readText(raw, (value) => !value.includes('\n'), 'a command on one line'),
  show: (line) => ({ as: 'code', text: line }),
  searched: 'words',
  isText: true,
  data: { as: 'value', type: 'string', format: 'none', pattern: 'none', note: 'none' },
});
