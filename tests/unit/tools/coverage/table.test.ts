import { expect, test } from 'vitest';
import { coverageTable } from '../../../../tools/coverage/table.ts';

test('shows where each statement is answered, why not, or that it is open', () => {
  const table = coverageTable([
    {
      id: 'a-1',
      topic: 'x',
      says: 'It | is.',
      status: 'covered',
      coveredBy: ['fact:one', 'chapter:two#three'],
    },
    { id: 'a-2', topic: 'x', says: 'Last year.', status: 'outside', because: 'It is about the list.' },
    { id: 'a-3', topic: 'x', says: 'Open.', status: 'open' },
  ]);
  expect(table).toContain('Covered: 1. About the articles themselves, not the subject: 1. Open: 1.');
  expect(table).toContain('| a-1 | x | It \\| is. | `fact:one`, `chapter:two#three` |');
  expect(table).toContain('| a-2 | x | Last year. | It is about the list. |');
  expect(table).toContain('| a-3 | x | Open. | **nowhere yet** |');
});
