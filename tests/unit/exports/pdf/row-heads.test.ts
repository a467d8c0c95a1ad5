import { expect, test } from 'vitest';
import type { PdfObject } from '../../../../src/exports/pdf/objects.ts';
import { tagRowHeads } from '../../../../src/exports/pdf/row-heads.ts';

const element = (number: number, role: string, parent: number, rest: string): PdfObject => ({
  type: 'plain',
  number,
  text: `<<\n  /Type /StructElem\n  /S /${role}\n  /P ${parent} 0 R\n${rest}>>`,
});
const attributes = (column: number) =>
  `  /A [<<\n    /O /Table\n    /Headers [(U1x${column}y0)]\n  >> <<\n    /O /Layout\n  >>]\n`;

/** A table with a row of a head, and two of a body of which the second has an empty first cell. */
const TABLE = [
  element(2, 'THead', 1, '  /K [4 0 R]\n'),
  element(3, 'TBody', 1, '  /K [7 0 R 10 0 R 13 0 R]\n'),
  element(4, 'TR', 2, '  /K [5 0 R 6 0 R]\n'),
  element(5, 'TD', 4, '  /K [0]\n'),
  element(6, 'TD', 4, '  /K [1]\n'),
  element(7, 'TR', 3, '  /K [9 0 R 8 0 R]\n'),
  element(8, 'TD', 7, `${attributes(1)}  /K [3]\n`),
  element(9, 'TD', 7, `${attributes(0)}  /K [2 <<\n    /Type /OBJR\n    /Obj 99 0 R\n  >>]\n  /Pg 98 0 R\n`),
  element(10, 'TR', 3, '  /K [11 0 R 12 0 R]\n'),
  element(11, 'TD', 10, '  /K []\n'),
  element(12, 'TD', 10, '  /K [4]\n'),
  element(13, 'TR', 3, '  /K [14 0 R]\n'),
  element(14, 'TD', 13, '  /K [5]\n'),
];
const tagged = new Map(tagRowHeads(TABLE).map((object) => [object.number, object.text]));

test('the first cell of a row of the body heads it, unless it is empty or the only one', () => {
  const heads = [...tagged].filter(([, text]) => text.includes('/S /TH\n')).map(([number]) => number);
  expect(heads).toEqual([9]);
  expect(tagged.get(9)).toMatch(/\/A \[<< \/O \/Table \/Scope \/Row >> <<\s+\/O \/Layout\s+>>\]/);
});

test('the cells of such a row find their heads by scope', () => {
  expect(tagged.get(8)).not.toContain('/Headers');
  expect(tagged.get(8)).toContain('/S /TD');
});

test('all else stays as it is', () => {
  for (const { number, text } of TABLE)
    if (number !== 8 && number !== 9) expect(tagged.get(number)).toBe(text);
});

test('a cell without attributes gets some', () => {
  const bare = TABLE.map((one) => (one.number === 9 ? element(9, 'TD', 7, '  /K [2]\n') : one));
  const head = tagRowHeads(bare).find(({ number }) => number === 9)?.text;
  expect(head).toContain('/A [<< /O /Table /Scope /Row >>]\n  /K [2]');
});
