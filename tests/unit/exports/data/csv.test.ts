import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../../src/exports/data/csv.ts';
import type { Cell, Field } from '../../../../src/exports/data/field.ts';

const field = (name: string): Field => ({ name, type: 'string', description: name });

function write(cells: readonly (readonly Cell[])[]): string {
  const width = cells[0]?.length ?? 0;
  return csv({
    fields: Array.from({ length: width }, (_, index) => field(`c${index}`)),
    rows: () => [...cells],
  });
}

/** Any text, with what CSV and spreadsheets take for something else in it more often than chance would have it. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('"', ',', '\r', '\n', ';', '\t', '=', '+', '@'),
    ),
  )
  .map((parts) => parts.join(''));

describe('a table as CSV', () => {
  it('gives back every text as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const [, ...back] = parse(write(rows), { relax_column_count: false });
        expect(back).toEqual(rows);
      }),
    );
  });

  it('ends every record with CR and LF, and quotes what holds either', () => {
    expect(write([['a\nb', 'c\rd']])).toBe('c0,c1\r\n"a\nb","c\rd"\r\n');
  });

  it('leaves what a spreadsheet may run as it is: data must come back unchanged', () => {
    expect(write([['=1+1', '--memory']])).toBe('c0,c1\r\n=1+1,--memory\r\n');
  });

  it('writes numbers, booleans, lists and nothing by their types', () => {
    expect(write([[0.5, true, ['a', 'b"c'], undefined]])).toBe(
      'c0,c1,c2,c3\r\n0.5,true,"[""a"",""b\\""c""]",\r\n',
    );
  });
});
