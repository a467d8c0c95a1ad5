import { createHash } from 'node:crypto';
import { all } from '../../corpus/corpus.ts';
import type { Edition } from '../../corpus/editions.ts';
import { sourceAddress } from '../../views/citations/source-origin.ts';
import { DATA_FORMATS, type DataFormat, dataFile } from '../../views/downloads/data-files.ts';
import type { Guide } from '../../views/guide.ts';
import type { Download } from '../download.ts';
import { guideEdition } from '../editions/edition-of.ts';
import { instant } from '../editions/instant.ts';
import { guideName } from '../guide-name.ts';
import type { ForeignKey, Table } from './table.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** A table with the files that hold it. */
export interface TableFiles {
  table: Table;
  files: Readonly<Record<DataFormat, Download>>;
}

/**
 * The description of all tables as a Data Package 2.0 (https://datapackage.org/standard/data-package/): what each file
 * is, its size and hash, its columns with types and rules, and how tables point to one another. Paths are relative to the
 * folder of the descriptor.
 */
export function dataPackage(guide: Guide, tables: readonly TableFiles[]): string {
  const { site } = guide;
  const edition = guideEdition(guide);
  const home = guide.origin && `${guide.origin}${guide.base}`;
  const names = new Set(tables.map(({ table }) => table.name));
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    name: guideName(guide),
    id: home && `${home}data/datapackage.json`,
    title: site.title,
    description: site.description,
    homepage: home,
    version: versionOf(edition),
    created: instant(edition.since),
    licenses: [{ path: site.licence.url, title: site.licence.name }],
    sources: all(guide.corpus, 'source').map(({ data }) => ({
      title: data.title,
      path: sourceAddress(data),
    })),
    resources: tables.flatMap((one) => resources(one, names)),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function resources({ files, table }: TableFiles, names: ReadonlySet<string>): Record<string, unknown>[] {
  return DATA_FORMATS.map((format) => {
    const content = files[format].bytes();
    const about = {
      title: table.title,
      description: table.description,
      path: dataFile(table.stem, format).replace('data/', ''),
      format,
      mediatype: files[format].mediaType,
      encoding: 'utf-8',
      bytes: content.byteLength,
      hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    };
    if (format === 'json') return { name: `${table.name}_json`, ...about };
    // Tools for version 1.0 know a table by its profile instead of its type, and guess the delimiter if not told.
    const tabular = { type: 'table', profile: 'tabular-data-resource', dialect: { delimiter: ',' } };
    return { name: table.name, ...tabular, ...about, schema: schemaOf(table, names) };
  });
}

function schemaOf(table: Table, names: ReadonlySet<string>): Record<string, unknown> {
  const keys = table.foreignKeys.filter((key) => names.has(key.table));
  return {
    fields: table.fields,
    missingValues: [''],
    primaryKey: table.primaryKey,
    ...(keys.length > 0 ? { foreignKeys: keys.map(foreignKey) } : {}),
  };
}

/**
 * A table that points to itself is named as well: version 2 of the specification would have no name here, version 1 an
 * empty one, and readers of both find a table by its own.
 */
function foreignKey({ field, table, to }: ForeignKey): Record<string, unknown> {
  return { fields: [field], reference: { resource: table, fields: [to] } };
}

/** The day of an edition as a semantic version, which has no leading zeros, and its content: 2026.3.9+0a1b2c3d4e5f. */
function versionOf({ hash, since }: Edition): string {
  return `${instant(since).slice(0, 10).split('-').map(Number).join('.')}+${hash}`;
}
