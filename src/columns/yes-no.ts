import { defineColumn } from './define-column.ts';

/** Yes or no. */
export const yesNo = defineColumn({
  type: 'yes-no',
  read: (raw: unknown) =>
    typeof raw === 'boolean' ? { ok: true, value: raw } : { ok: false, wanted: 'true or false' },
  show: (yes) => ({ as: 'answer', yes }),
  searched: 'words',
  isText: false,
  data: { as: 'value', type: 'boolean', format: 'none', pattern: 'none', note: 'none' },
});
