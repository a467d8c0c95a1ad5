import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { dataDownloads } from '../../../../src/exports/data/data-downloads.ts';
import { OTHER_TOPIC } from '../../../lib/fixture.ts';
import { GUIDES, guideFrom } from '../../../lib/guides.ts';
import { type Descriptor, tableProblems } from '../../../lib/table-schema.ts';

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

describe.each(GUIDES)('the data package of %s', (_, root) => {
  const files = new Map(
    dataDownloads(guideFrom(root, 'https://example.org/sub/path/')).map((one) => [one.path, one]),
  );
  const bytesOf = (path: string) => files.get(path)?.bytes() ?? new Uint8Array();
  const source = text(bytesOf('data/datapackage.json'));
  const descriptor: Descriptor = JSON.parse(source);
  const tables = descriptor.resources.filter(({ schema }) => schema);
  const fileOf = (path: string) => text(bytesOf(`data/${path}`));

  it('describes every file below it, and only by paths that lie there', () => {
    const below = [...files.keys()].filter(
      (path) => path.startsWith('data/') && !path.endsWith('datapackage.json'),
    );
    expect(descriptor.resources.map(({ path }) => `data/${path}`)).toEqual(below);
    expect(below.filter((path) => path.split('/').some((part) => part.startsWith('.')))).toEqual([]);
  });

  it('gives the size and the hash of every file', () => {
    for (const { bytes, hash, path } of descriptor.resources) {
      const content = bytesOf(`data/${path}`);
      expect([bytes, hash]).toEqual([
        content.byteLength,
        `sha256:${createHash('sha256').update(content).digest('hex')}`,
      ]);
    }
  });

  it('names its resources and the columns of each table once, and explains every column', () => {
    const names = descriptor.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z0-9._-]+$/.test(name))).toEqual([]);
    for (const { schema } of tables) {
      const columns = schema?.fields.map(({ name }) => name) ?? [];
      expect(new Set(columns).size).toBe(columns.length);
      expect(schema?.fields.filter(({ description }) => description.trim() === '')).toEqual([]);
    }
  });

  it('holds for every table: types, constraints, primary and foreign keys', () => {
    expect(tableProblems(descriptor, fileOf)).toEqual([]);
  });

  it('points from sources to facts and from facts to their successors', () => {
    const keys = (name: string) => tables.find((one) => one.name === name)?.schema?.foreignKeys;
    expect(keys('fact-sources')).toContainEqual({
      fields: ['fact'],
      reference: { resource: 'facts', fields: ['id'] },
    });
    expect(keys('facts')).toEqual([
      { fields: ['supersededBy'], reference: { resource: 'facts', fields: ['id'] } },
    ]);
  });
});

test('the data package is the same, byte for byte, whenever it is made', () => {
  const made = () => dataDownloads(guideFrom(OTHER_TOPIC))[0]?.bytes();
  expect(made()).toEqual(made());
});

describe('the check of tables by their description', () => {
  const package_ = (rows: string, others: string): [Descriptor, (path: string) => string] => [
    {
      name: 'p',
      resources: [
        {
          name: 'rows',
          path: 'rows.csv',
          bytes: 0,
          hash: '',
          schema: {
            fields: [
              {
                name: 'id',
                type: 'string',
                description: '',
                constraints: { required: true, pattern: '[a-z]+' },
              },
              { name: 'size', type: 'number', description: '', constraints: { minimum: 1 } },
              { name: 'other', type: 'string', description: '' },
            ],
            missingValues: [''],
            primaryKey: ['id'],
            foreignKeys: [{ fields: ['other'], reference: { resource: 'others', fields: ['id'] } }],
          },
        },
        {
          name: 'others',
          path: 'others.csv',
          bytes: 0,
          hash: '',
          schema: {
            fields: [{ name: 'id', type: 'string', description: '' }],
            missingValues: [''],
            primaryKey: ['id'],
          },
        },
      ],
    },
    (path) => (path === 'rows.csv' ? `id,size,other\r\n${rows}` : `id\r\n${others}`),
  ];

  it.each([
    ['a,1,x\r\n', []],
    ['a,,\r\n', []],
    ['A,1,x\r\n', ['rows: id cannot be A']],
    ['a,one,x\r\n', ['rows: size cannot be one']],
    ['a,0,x\r\n', ['rows: size cannot be 0']],
    ['a,1,y\r\n', ['rows: other points to no others: ["y"]']],
    ['a,1,x\r\na,1,x\r\n', ['rows: id is no primary key']],
    [',1,x\r\n', ['rows: id is missing in a row', 'rows: id is no primary key']],
  ])('finds in %j: %j', (rows, found) => {
    expect(tableProblems(...package_(rows, 'x\r\n'))).toEqual(found);
  });
});
