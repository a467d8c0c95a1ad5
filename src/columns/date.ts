import { isPartialDate, PARTIAL_DATE } from '../schema/date.ts';
import { formatDate } from '../schema/format-value.ts';
import { defineColumn } from './define-column.ts';
import { readText } from './read-text.ts';

/** A year, a month or a day. */
export const date = defineColumn({
  type: 'date',
  read: (raw: unknown) => readText(raw, isPartialDate, 'a date such as 2013-03-20, 2013-03 or "2013"'),
  show: (day) => ({ as: 'text', text: formatDate(day) }),
  searched: 'words',
  isText: false,
  data: {
    as: 'value',
    type: 'string',
    format: 'none',
    pattern: PARTIAL_DATE,
    note: 'A year, a month or a day.',
  },
});
