import type { Read } from './define-column.ts';

/** Reads a cell that holds text on which `fits` decides; `wanted` is what the column takes. */
export function readText(raw: unknown, fits: (text: string) => boolean, wanted: string): Read<string> {
  if (typeof raw === 'number' || typeof raw === 'boolean')
    return { ok: false, wanted: 'text: put quotes around it' };
  if (typeof raw !== 'string' || raw.trim() === '') return { ok: false, wanted: 'text that is not empty' };
  return fits(raw) ? { ok: true, value: raw } : { ok: false, wanted };
}
