import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { elements } from '../../../../scripts/lib/html-files.ts';
import type { Cell } from '../../../../src/exports/data/field.ts';
import { sheetNames, workbook } from '../../../../src/exports/data/workbook.ts';

const made = (rows: readonly (readonly Cell[])[]) => {
  const fields = [{ name: 'one', type: 'string', description: '' } as const];
  const files = unzipSync(workbook([{ name: 'table', fields, rows: () => [...rows] }]));
  return new Map(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
};
const sheet = (rows: readonly (readonly Cell[])[]) => made(rows).get('xl/worksheets/sheet1.xml') ?? '';

test('cells are of their types, and text is no formula', () => {
  const xml = sheet([['--cpus', 0.5, true, undefined, ['a', 'b']]]);
  expect(xml).toContain('<c t="inlineStr"><is><t xml:space="preserve">--cpus</t></is></c><c><v>0.5</v></c>');
  expect(xml).toContain(
    '<c t="b"><v>1</v></c><c /><c t="inlineStr"><is><t xml:space="preserve">["a","b"]</t>',
  );
});

test('any text is well-formed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const xml = sheet([[text]]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no place for them.
      expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      expect(elements(fromHtml(xml)).filter(({ tagName }) => tagName === 't')).toHaveLength(2);
    }),
  );
});

test('every part of the file is named where spreadsheets look for it', () => {
  const files = made([]);
  expect(files.get('xl/workbook.xml')).toContain('<sheet name="table" sheetId="1" r:id="r1" />');
  expect(files.get('xl/_rels/workbook.xml.rels')).toContain('Id="r1"');
  expect(files.get('[Content_Types].xml')).toContain('PartName="/xl/worksheets/sheet1.xml"');
  expect([...files.keys()]).toContain('_rels/.rels');
});

test('names of sheets fit, and no two are the same', () => {
  const long = 'x'.repeat(40);
  expect(sheetNames(['facts', long, `${long}y`, long])).toEqual([
    'facts',
    'x'.repeat(31),
    `${'x'.repeat(29)}~2`,
    `${'x'.repeat(29)}~3`,
  ]);
});
