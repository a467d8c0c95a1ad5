import { defineColumn } from './define-column.ts';
import { readText } from './read-text.ts';

/** A literal that readers see in code or type. */
export const flag = defineColumn({
  type: 'flag',
  read: (raw: unknown) =>
    readText(
      raw,
      (value) => !/\s{2}|\n/.test(value),
      'a literal on one line, such as CLONE_NEWPID or --memory',
    ),
  show: (literal) => ({ as: 'code', text: literal }),
  searched: 'name',
  isText: false,
  data: { as: 'value', type: 'string', format: 'none', pattern: 'none', note: 'none' },
});
