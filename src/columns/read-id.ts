import { ID_PATTERN } from '../schema/id.ts';
import type { Read } from './define-column.ts';

/** Reads a cell that holds the id of an entry; `name` is what messages call such an entry. */
export function readId(raw: unknown, name: string): Read<string> {
  return typeof raw === 'string' && ID_PATTERN.test(raw)
    ? { ok: true, value: raw }
    : { ok: false, wanted: `the id of a ${name}` };
}
