import { expect, test } from 'vitest';
import { bytesTable, FIRST_ROUND_TRIP } from '../../../../scripts/bytes/table.ts';

test('the largest page comes first, and is marked when one round trip does not carry it', () => {
  const page = { style: 1_000, script: 500, facts: 0 };
  const table = bytesTable([
    { ...page, path: 'small/', html: FIRST_ROUND_TRIP - 1_000 },
    { ...page, path: 'large/', html: FIRST_ROUND_TRIP - 999 },
  ]);
  expect(table.split('\n').slice(2, 4)).toEqual([
    '| /large/ | 13.3 | 1.0 | 14.3 | 0.0 | 0.5 | over |',
    '| /small/ | 13.3 | 1.0 | 14.3 | 0.0 | 0.5 |  |',
  ]);
});
