import { describe, expect, it } from 'vitest';
import { cellOf as typedCell } from '../../../../src/corpus/cells.ts';
import { all } from '../../../../src/corpus/corpus.ts';
import { dataDownloads } from '../../../../src/exports/data/data-downloads.ts';
import type { Column } from '../../../../src/kinds/catalog.ts';
import { GUIDES, guideFrom } from '../../../lib/guides.ts';
import { csvRows } from '../../../lib/table-schema.ts';

type Row = Record<string, string>;

/** An object without the keys that hold nothing, as content leaves them out. */
const compact = (object: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

const textOf = (row: Row, name: string) => row[name] || undefined;
const numberOf = (row: Row, name: string) => (row[name] ? Number(row[name]) : undefined);
const listOf = (row: Row, name: string) => (row[name] ?? '').split(';').filter(Boolean);

const quantityOf = (row: Row, name: string) =>
  compact({
    type: 'quantity',
    min: numberOf(row, `${name}_min`),
    max: numberOf(row, `${name}_max`),
    point: numberOf(row, `${name}_point`),
    bound: textOf(row, `${name}_bound`),
    unit: textOf(row, `${name}_unit`),
    of: textOf(row, `${name}_of`),
  });

function factValueOf(row: Row) {
  if (row.value_type === 'quantity') return quantityOf(row, 'value');
  if (row.value_type === 'date') return { type: 'date', date: row.value_date };
  if (row.value_type !== 'version') return undefined;
  return compact({ type: 'version', product: textOf(row, 'value_product'), version: row.value_version });
}

const evidenceOf = ({ at, source, supports }: Row) => ({ source, at, supports });

/** A cell of content from the columns that it was split into; text loses its markup, so it is left to other tests. */
function cellOf(column: Column, row: Row): unknown {
  if (column.type === 'quantity') return row[`${column.id}_unit`] ? quantityOf(row, column.id) : undefined;
  const text = textOf(row, column.id);
  return column.type === 'yes-no' && text ? text === 'true' : text;
}

describe.each(GUIDES)('the tables of %s', (_, root) => {
  const guide = guideFrom(root);
  const files = new Map(dataDownloads(guide).map((one) => [one.path, one]));
  const read = (path: string) => new TextDecoder().decode(files.get(path)?.bytes());
  const rows = (stem: string) => (files.has(`data/${stem}.csv`) ? csvRows(read(`data/${stem}.csv`)) : []);
  const objects = (stem: string): Record<string, unknown>[] => JSON.parse(read(`data/${stem}.json`));
  const { corpus } = guide;

  it('give back every fact, with its value, sources and disputes', () => {
    const sources = Map.groupBy(rows('fact-sources'), ({ fact }) => fact ?? '');
    const disputes = Map.groupBy(rows('fact-disputes'), ({ fact }) => fact ?? '');
    const back = rows('facts').map((row) => {
      const cited = sources.get(row.id ?? '') ?? [];
      return compact({
        id: row.id,
        claim: row.claim,
        kind: row.kind,
        about: listOf(row, 'about'),
        value: factValueOf(row),
        conditions: JSON.parse(row.conditions ?? ''),
        sources: cited.filter(({ dispute }) => dispute === '').map(evidenceOf),
        asOf: row.asOf,
        reviewBy: row.reviewBy,
        status: row.status,
        supersededBy: textOf(row, 'supersededBy'),
        disputes: (disputes.get(row.id ?? '') ?? []).map(({ number, position, reading }) => ({
          position,
          sources: cited.filter(({ dispute }) => dispute === number).map(evidenceOf),
          reading,
        })),
      });
    });
    expect(back).toEqual(all(corpus, 'fact').map(({ data }) => data));
  });

  it('give back every fact from JSON as it stands in content', () => {
    const back = objects('facts').map(({ valueText, ...fact }) => fact);
    expect(back).toEqual(all(corpus, 'fact').map(({ data }) => data));
  });

  it('give back every source, from both formats', () => {
    const content = all(corpus, 'source').map(({ data }) => data);
    const optional = ['url', 'doi', 'isbn', 'published'];
    const back = rows('sources').map((row) =>
      compact({ ...row, ...Object.fromEntries(optional.map((name) => [name, textOf(row, name)])) }),
    );
    expect(back).toEqual(content);
    expect(objects('sources')).toEqual(content);
  });

  it('give back names, relations and places of every term', () => {
    const places = Map.groupBy(rows('citations'), ({ place }) => place ?? '');
    const back = rows('terms').map((row) => ({
      id: row.id,
      term: row.term,
      aka: JSON.parse(row.aka ?? ''),
      see: listOf(row, 'see'),
      sources: (places.get(`term:${row.id}`) ?? []).map(({ at, source }) => ({ source, at })),
    }));
    expect(back).toEqual(all(corpus, 'term').map(({ data: { definition, ...term } }) => term));
  });

  it.each(all(corpus, 'catalog').map(({ id }) => id))('give back the typed cells of the catalog %s', (id) => {
    const entry = corpus.entries.catalog.get(id);
    const typed = entry?.data.columns.filter(({ type }) => type !== 'text') ?? [];
    const cells = entry?.data.rows.map((row) => {
      const found = typed.map((column) => {
        const value = typedCell(column, row)?.value;
        return [column.id, typeof value === 'object' && 'id' in value ? value.id : value];
      });
      return { id: row.id, term: row.term, cells: compact(Object.fromEntries(found)) };
    });
    const fromCsv = rows(`catalogs/${id}`).map((row) => ({
      id: row.rowId,
      term: textOf(row, 'rowTerm'),
      cells: compact(Object.fromEntries(typed.map((column) => [column.id, cellOf(column, row)]))),
    }));
    expect(fromCsv).toEqual(cells);
    const names = new Set(typed.map((column) => column.id));
    const fromJson = objects(`catalogs/${id}`).map((row) => ({
      id: row.id,
      term: row.term,
      cells: Object.fromEntries(Object.entries(row.cells ?? {}).filter(([name]) => names.has(name))),
    }));
    expect(fromJson).toEqual(cells);
  });

  it.each(all(corpus, 'comparison').map(({ id }) => id))(
    'give back every cell of the comparison %s',
    (id) => {
      const data = corpus.entries.comparison.get(id)?.data;
      const cells = data?.aspects.flatMap((aspect) =>
        data.subjects.map((subject) => ({
          aspect: aspect.id,
          subject,
          asks: aspect.asks,
          verdict: aspect.cells[subject]?.verdict,
          asOf: data.asOf,
        })),
      );
      const back = rows(`comparisons/${id}`).map((row) => ({
        aspect: row.aspect,
        subject: row.subject,
        asks: textOf(row, 'asks'),
        verdict: textOf(row, 'verdict'),
        asOf: row.asOf,
      }));
      expect(back).toEqual(cells);
    },
  );

  it('say of every row which facts it lists or cites, and nothing that is markup', () => {
    const claims = rows('claims');
    for (const { data } of all(corpus, 'claim')) {
      const row = claims.find(({ id }) => id === data.id) ?? {};
      expect(listOf(row, 'facts')).toEqual(expect.arrayContaining(data.facts));
      expect(row.correction).not.toMatch(/\]\([a-z-]+:/);
    }
  });

  it('have the same lines in the file of a sheet as in the table of all', () => {
    for (const { id } of all(corpus, 'cheat-sheet')) {
      const own = csvRows(read(`cheat-sheets/${id}.csv`));
      const shared = rows('cheat-sheet-entries').filter(({ sheet }) => sheet === id);
      expect(own).toEqual(shared.map(({ sheet, ...row }) => row));
    }
  });
});
