import { defineColumn } from './define-column.ts';
import { readText } from './read-text.ts';

/** An address on the web. */
export const url = defineColumn({
  type: 'url',
  read: (raw: unknown) =>
    readText(
      raw,
      (value) => /^https?:\/\/\S+$/.test(value) && URL.canParse(value),
      'an address that begins with https://',
    ),
  show: (address) => ({ as: 'address', url: address }),
  searched: 'none',
  isText: false,
  data: { as: 'value', type: 'string', format: 'uri', pattern: 'none', note: 'none' },
});
