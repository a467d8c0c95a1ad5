import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { xmlFile } from '../epub/xml.ts';
import type { Cell } from './field.ts';
import type { Table } from './table.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Tables as a workbook (ECMA-376, Office Open XML), a sheet for each with the names of its columns in the first row. Text
 * is marked as such, so that a spreadsheet neither guesses its encoding nor takes `--flag` for a formula.
 */
export function workbook(tables: readonly Pick<Table, 'name' | 'fields' | 'rows'>[]): Uint8Array {
  const names = sheetNames(tables.map(({ name }) => name));
  const sheets = tables.map((table, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet(table)] as const);
  const files: Zippable = {};
  for (const [path, root] of [
    ['[Content_Types].xml', contentTypes(tables.length)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', book(names)],
    [
      'xl/_rels/workbook.xml.rels',
      relations(names.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`])),
    ],
    ...sheets,
  ] as const) {
    files[path] = strToU8(xmlFile(root));
  }
  // The oldest time that the format can name: the same tables make the same file.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}

/** Characters that a sheet's name may have. */
const LONGEST_NAME = 31;

/** Names of sheets: cut where they are too long, with a number where that makes two of them one. */
export function sheetNames(names: readonly string[]): string[] {
  const given = new Set<string>();
  for (const name of names) {
    const short = name.slice(0, LONGEST_NAME);
    let free = short;
    for (let number = 2; given.has(free); number++) {
      free = `${short.slice(0, LONGEST_NAME - String(number).length - 1)}~${number}`;
    }
    given.add(free);
  }
  return [...given];
}

function sheet({ fields, rows }: Pick<Table, 'fields' | 'rows'>): Element {
  const head = x('sheetView', { workbookViewId: 0 }, [
    x('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' }),
  ]);
  return x('worksheet', { xmlns: MAIN }, [
    x('sheetViews', [head]),
    x('sheetData', [row(fields.map(({ name }) => name)), ...rows().map(row)]),
  ]);
}

const row = (cells: readonly Cell[]): Element => x('row', cells.map(cellOf));

function cellOf(cell: Cell): Element {
  if (cell === undefined) return x('c');
  if (typeof cell === 'number') return x('c', [x('v', String(cell))]);
  if (typeof cell === 'boolean') return x('c', { t: 'b' }, [x('v', cell ? '1' : '0')]);
  const text = typeof cell === 'string' ? cell : JSON.stringify(cell);
  return x('c', { t: 'inlineStr' }, [x('is', [x('t', { 'xml:space': 'preserve' }, text)])]);
}

function book(names: readonly string[]): Element {
  const sheets = names.map((name, index) =>
    x('sheet', { name, sheetId: index + 1, 'r:id': relationId(index) }),
  );
  return x('workbook', { xmlns: MAIN, 'xmlns:r': OFFICE }, [x('sheets', sheets)]);
}

function relations(targets: readonly (readonly [type: string, path: string])[]): Element {
  return x(
    'Relationships',
    { xmlns: RELATIONS },
    targets.map(([type, path], index) =>
      x('Relationship', { Id: relationId(index), Type: `${OFFICE}/${type}`, Target: path }),
    ),
  );
}

const relationId = (index: number): string => `r${index + 1}`;

function contentTypes(count: number): Element {
  const part = (path: string, type: string) =>
    x('Override', { PartName: path, ContentType: `${SHEET_TYPE}.${type}+xml` });
  return x('Types', { xmlns: TYPES }, [
    x('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    x('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    part('/xl/workbook.xml', 'sheet.main'),
    ...Array.from({ length: count }, (_, index) => part(`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet')),
  ]);
}
