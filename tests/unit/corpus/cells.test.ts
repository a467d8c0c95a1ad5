import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN_TYPES } from '../../../src/columns/columns.ts';
import { readCell } from '../../../src/corpus/cells.ts';
import type { Column } from '../../../src/kinds/catalog.ts';

const common = { id: 'column', label: 'Column', required: true };
const of = (type: (typeof PLAIN_TYPES)[number]): Column => ({ ...common, type });
const choice: Column = {
  ...common,
  type: 'enum',
  values: [
    { id: 'one', label: 'One' },
    { id: 'two', label: 'Two' },
  ],
};

describe('a cell', () => {
  it.each([
    [of('text'), 'some *words*', { type: 'text', value: 'some *words*' }],
    [of('flag'), '--memory', { type: 'flag', value: '--memory' }],
    [of('version'), '5.6', { type: 'version', value: '5.6' }],
    [of('date'), '2013-03', { type: 'date', value: '2013-03' }],
    [of('url'), 'https://example.org/a', { type: 'url', value: 'https://example.org/a' }],
    [of('command'), 'psql --list', { type: 'command', value: 'psql --list' }],
    [of('fact'), 'size', { type: 'fact', value: 'size' }],
    [of('term'), 'table', { type: 'term', value: 'table' }],
    [of('yes-no'), false, { type: 'yes-no', value: false }],
    [choice, 'two', { type: 'enum', value: { id: 'two', label: 'Two' } }],
    [
      of('quantity'),
      { point: 1, unit: 'GB' },
      { type: 'quantity', value: { type: 'quantity', point: 1, unit: 'GB' } },
    ],
  ] as const)('of column %j reads %j', (column, raw, value) => {
    expect(readCell(column, raw)).toEqual({ ok: true, value });
  });

  it.each([
    [of('text'), '', 'not empty'],
    [of('text'), 5, 'quotes'],
    [of('flag'), 'a\nb', 'one line'],
    [of('version'), 1.1, 'quotes'],
    [of('version'), 'latest', 'number in it'],
    [of('date'), '2013-02-30', '2013-03-20'],
    [of('date'), 2013, 'quotes'],
    [of('url'), 'javascript:alert(1)', 'https://'],
    [of('url'), 'https://a b', 'https://'],
    [of('command'), 'a\nb', 'one line'],
    [of('fact'), 'Not An Id', 'id of a fact'],
    [of('term'), null, 'id of a term'],
    [of('yes-no'), 'yes', 'true or false'],
    [of('quantity'), { unit: 'GB' }, 'min'],
    [of('quantity'), '1 GB', 'mapping'],
    [choice, 'three', 'one, two'],
    [choice, 'constructor', 'one, two'],
  ] as const)('of column %j refuses %j and asks for %s', (column, raw, wanted) => {
    expect(readCell(column, raw)).toMatchObject({ ok: false, wanted: expect.stringContaining(wanted) });
  });

  it('is either read or refused with a reason, whatever it holds', () => {
    const column = fc.constantFrom(...PLAIN_TYPES.map(of), choice);
    fc.assert(
      fc.property(column, fc.anything({ withNullPrototype: true }), (given, raw) => {
        const result = readCell(given, raw);
        if (!result.ok) expect(result.wanted).not.toBe('');
        else expect(result.value.type).toBe(given.type);
      }),
    );
  });
});
