import { type Choice, defineColumn } from './define-column.ts';

/** One of the values that the column lists. */
export const choice = defineColumn({
  type: 'enum',
  read: (raw: unknown, choices: readonly Choice[]) => {
    const value = choices.find(({ id }) => id === raw);
    return value
      ? { ok: true, value }
      : { ok: false, wanted: `one of ${choices.map(({ id }) => id).join(', ')}` };
  },
  show: ({ id, label }) => ({ as: 'choice', id, label }),
  searched: 'words',
  isText: false,
  data: { as: 'choice' },
});
