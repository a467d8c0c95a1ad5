import { defineColumn } from './define-column.ts';
import { readText } from './read-text.ts';

/** A version as its maker writes it. */
export const version = defineColumn({
  type: 'version',
  read: (raw: unknown) =>
    readText(
      raw,
      (value) => /\d/.test(value) && value.length <= 40,
      'a version with a number in it, such as "5.6"',
    ),
  show: (number) => ({ as: 'text', text: number }),
  searched: 'words',
  isText: false,
  data: { as: 'value', type: 'string', format: 'none', pattern: 'none', note: 'none' },
});
