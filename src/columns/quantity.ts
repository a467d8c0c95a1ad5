import { formatQuantity } from '../schema/format-value.ts';
import { quantity as schema } from '../schema/value.ts';
import { defineColumn } from './define-column.ts';

/** An amount with its unit. */
export const quantity = defineColumn({
  type: 'quantity',
  read: (raw: unknown) => {
    const parsed = schema.safeParse(isRecord(raw) ? { type: 'quantity', ...raw } : raw);
    return parsed.success
      ? { ok: true, value: parsed.data }
      : { ok: false, wanted: 'a mapping with `unit` and `point`, or `min` and `max`' };
  },
  show: (amount) => ({ as: 'text', text: formatQuantity(amount) }),
  searched: 'words',
  isText: false,
  data: { as: 'quantity' },
});

function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
