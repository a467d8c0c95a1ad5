import { type DataFormat, dataFile } from '../../views/downloads/data-files.ts';
import type { Guide } from '../../views/guide.ts';
import { type Download, download } from '../download.ts';
import { csv } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { json } from './json.ts';
import type { Table } from './table.ts';
import { sheetTable } from './tables/cheat-sheets.ts';
import { tablesOf } from './tables.ts';
import { workbook } from './workbook.ts';

const FORMATS = {
  csv: { mediaType: 'text/csv', write: csv },
  json: { mediaType: 'application/json', write: json },
} as const;

/**
 * Every table of the guide as CSV and JSON, the package that describes them, all of them as one workbook, and each cheat
 * sheet as CSV beside its page.
 */
export function dataDownloads(guide: Guide): Download[] {
  const tables = tablesOf(guide).map((table) => ({ table, files: filesOf(table) }));
  const description = download(
    {
      path: 'data/datapackage.json',
      mediaType: 'application/json',
      title: 'All tables: data package',
      group: 'data',
      licence: 'content',
    },
    () => dataPackage(guide, tables),
  );
  const sheets = download(
    {
      path: 'data.xlsx',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      title: 'All tables: workbook',
      group: 'data',
      licence: 'content',
    },
    () => workbook(tables.map(({ table }) => table)),
  );
  return [
    description,
    sheets,
    ...tables.flatMap(({ files }) => Object.values(files)),
    ...sheetDownloads(guide),
  ];
}

function filesOf(table: Table): Record<DataFormat, Download> {
  const as = (format: DataFormat) => file(table, format, dataFile(table.stem, format));
  return { csv: as('csv'), json: as('json') };
}

function sheetDownloads(guide: Guide): Download[] {
  return [...guide.corpus.entries['cheat-sheet'].keys()].map((id) =>
    file(sheetTable(guide, id), 'csv', `cheat-sheets/${id}.csv`),
  );
}

function file(table: Table, format: DataFormat, path: string): Download {
  const { mediaType, write } = FORMATS[format];
  const title = `${table.title}, ${format.toUpperCase()}`;
  return download({ path, mediaType, title, group: 'data', licence: 'content' }, () => write(table));
}
