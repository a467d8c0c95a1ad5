import { expect, test } from 'vitest';
import { bytesTable, FIRST_ROUND_TRIP } from '../../../../tools/bytes/table.ts';

test('the largest page comes first, and is marked when one round trip does not carry it', () => {
  const page = { style: 4_000, facts: 0, text: 9_000, script: 500 };
  const table = bytesTable([
    { ...page, path: 'small/', html: FIRST_ROUND_TRIP },
    { ...page, path: 'large/', html: FIRST_ROUND_TRIP + 1 },
  ]);
  expect(table.split('\n').slice(2, 4)).toEqual([
    '| /large/ | 14.3 | 4.0 | 0.0 | 9.0 | 0.5 | over |',
    '| /small/ | 14.3 | 4.0 | 0.0 | 9.0 | 0.5 |  |',
  ]);
});
