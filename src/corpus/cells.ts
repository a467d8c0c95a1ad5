import type { Column } from '../kinds/catalog.ts';
import { isIsoDate } from '../schema/date.ts';
import { ID_PATTERN } from '../schema/id.ts';
import { type Quantity, quantity } from '../schema/value.ts';

/** A table cell after its column's type was applied. */
export type Cell =
  | { type: 'text' | 'flag' | 'version' | 'date' | 'url' | 'command'; value: string }
  | { type: 'enum'; id: string; label: string }
  | { type: 'yes-no'; value: boolean }
  | { type: 'quantity'; value: Quantity }
  | { type: 'fact' | 'term'; id: string };

export type CellResult = { ok: true; cell: Cell } | { ok: false; wanted: string };

/** Reads a raw cell by its column's type. `wanted` says what the column takes when the cell does not fit. */
export function readCell(column: Column, raw: unknown): CellResult {
  switch (column.type) {
    case 'enum': {
      const found = column.values.find(({ id }) => id === raw);
      if (found) return { ok: true, cell: { type: 'enum', ...found } };
      return refuse(`one of ${column.values.map(({ id }) => id).join(', ')}`);
    }
    case 'yes-no':
      return typeof raw === 'boolean'
        ? { ok: true, cell: { type: 'yes-no', value: raw } }
        : refuse('true or false');
    case 'quantity': {
      const parsed = quantity.safeParse(isRecord(raw) ? { type: 'quantity', ...raw } : raw);
      if (parsed.success) return { ok: true, cell: { type: 'quantity', value: parsed.data } };
      return refuse('a mapping with `unit` and `point`, or `min` and `max`');
    }
    case 'fact':
    case 'term':
      return typeof raw === 'string' && ID_PATTERN.test(raw)
        ? { ok: true, cell: { type: column.type, id: raw } }
        : refuse(`the id of a ${column.type}`);
    default:
      return readString(column.type, raw);
  }
}

function readString(
  type: 'text' | 'flag' | 'version' | 'date' | 'url' | 'command',
  raw: unknown,
): CellResult {
  if (typeof raw === 'number' || typeof raw === 'boolean') return refuse('text: put quotes around it');
  if (typeof raw !== 'string' || raw.trim() === '') return refuse('text that is not empty');
  const checks = {
    text: { ok: true, wanted: '' },
    flag: { ok: !/\s{2}|\n/.test(raw), wanted: 'a literal on one line, such as CLONE_NEWPID or --memory' },
    version: {
      ok: /\d/.test(raw) && raw.length <= 40,
      wanted: 'a version with a number in it, such as "5.6"',
    },
    date: {
      ok: isIsoDate(raw) || isIsoDate(`${raw}-01`) || isIsoDate(`${raw}-01-01`),
      wanted: 'a date such as 2013-03-20, 2013-03 or "2013"',
    },
    url: {
      ok: /^https?:\/\/\S+$/.test(raw) && URL.canParse(raw),
      wanted: 'an address that begins with https://',
    },
    command: { ok: !raw.includes('\n'), wanted: 'a command on one line' },
  };
  const check = checks[type];
  return check.ok ? { ok: true, cell: { type, value: raw } } : refuse(check.wanted);
}

const refuse = (wanted: string): CellResult => ({ ok: false, wanted });

function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
