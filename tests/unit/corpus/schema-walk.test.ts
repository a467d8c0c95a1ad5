import { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { knownKeys, markAt, markedStrings, schemaAt } from '../../../src/corpus/schema-walk.ts';
import { KIND_NAMES, KINDS } from '../../../src/kinds/kinds.ts';
import { id, ref } from '../../../src/schema/id.ts';
import { marks } from '../../../src/schema/marks.ts';
import { prose, text } from '../../../src/schema/text.ts';
import { OTHER_TOPIC, textFiles } from '../../lib/fixture.ts';

/** A schema with every way to hold a string, and data for it; `words` are the marked strings, in their order. */
interface Example {
  schema: z.ZodType;
  data: unknown;
  words: string[];
}

const word = fc.stringMatching(/^[a-z]{1,6}$/);
const marked: fc.Arbitrary<Example> = word.chain((value) =>
  fc.constantFrom<Example>(
    { schema: prose('Words.'), data: value, words: [value] },
    { schema: id(), data: value, words: [value] },
    { schema: ref('fact').optional(), data: value, words: [value] },
    { schema: prose('Words.').default('nothing'), data: value, words: [value] },
    { schema: prose('Words.').nullable(), data: null, words: [] },
    { schema: text('Words.').optional(), data: value, words: [value] },
    { schema: z.number(), data: 1, words: [] },
    { schema: z.unknown(), data: { a: value }, words: [] },
  ),
);
const { example } = fc.letrec<{ example: Example }>((tie) => ({
  example: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    marked,
    fc.dictionary(word, tie('example'), { maxKeys: 4 }).map((fields) => ({
      schema: z.strictObject(mapValues(fields, ({ schema }) => schema)),
      data: mapValues(fields, ({ data }) => data),
      words: Object.values(fields).flatMap(({ words }) => words),
    })),
    fc.tuple(tie('example'), fc.nat({ max: 3 })).map(([{ data, schema, words }, length]) => ({
      schema: z.array(schema),
      data: Array.from({ length }, () => data),
      words: Array.from({ length }, () => words).flat(),
    })),
    fc
      .tuple(tie('example'), fc.uniqueArray(word, { maxLength: 3 }))
      .map(([{ data, schema, words }, keys]) => ({
        schema: z.record(z.string(), schema),
        data: Object.fromEntries(keys.map((key) => [key, data])),
        words: keys.flatMap(() => words),
      })),
    fc.tuple(tie('example'), tie('example')).map(([one, two]) => ({
      schema: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('one'), holds: one.schema }),
        z.strictObject({ kind: z.enum(['two', 'three']), holds: two.schema }),
      ]),
      data: { kind: 'three', holds: two.data },
      words: two.words,
    })),
  ),
}));

describe('marked strings', () => {
  it('are found exactly once each, in the order of the data', () => {
    fc.assert(
      fc.property(example, ({ data, schema, words }) => {
        expect(schema.safeParse(data).success).toBe(true);
        expect([...markedStrings(schema, data)].map(({ value }) => value)).toEqual(words);
      }),
    );
  });

  it('have the path and the schema under which they are found', () => {
    fc.assert(
      fc.property(example, ({ data, schema }) => {
        for (const { mark, path, value } of markedStrings(schema, data)) {
          expect(path.reduce((part, key) => Reflect.get(Object(part), key), data)).toBe(value);
          const found = unwrapped(schemaAt(schema, data, path));
          expect(found && marks.get(found)).toEqual(mark);
          expect(markAt(schema, data, path)).toEqual(mark);
        }
      }),
    );
  });

  it('are found in data that fits no schema, without throwing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KIND_NAMES), fc.anything(), (kind, data) => {
        for (const { value } of markedStrings(KINDS[kind].schema, data)) expect(value).toBeTypeOf('string');
      }),
    );
  });

  it('of a guide are what its schemas mark', () => {
    const facts: unknown[] = parse(textFiles(OTHER_TOPIC).get('facts/documents.yaml') ?? '');
    const found = facts.flatMap((fact) => [...markedStrings(KINDS.fact.schema, fact)]);
    const paths = found.filter(({ path }) => path.length > 0).map(({ path }) => path[0]);
    expect(new Set(paths)).toEqual(
      new Set(['id', 'claim', 'about', 'value', 'conditions', 'sources', 'disputes']),
    );
  });
});

describe('the schema at a path', () => {
  it.each([
    [['disputes', 0, 'sources', 0, 'at'], 'Where in the source'],
    [['supersededBy'], 'Id of the fact that replaced it'],
    [['value', 'unit'], 'Unit of every number'],
  ])('%j is that of the branch which the data names', (path, description) => {
    const data = {
      status: 'superseded',
      value: { type: 'quantity', unit: 'ms' },
      disputes: [{ sources: [{ at: 'here' }] }],
    };
    const schema = schemaAt(KINDS.fact.schema, data, path);
    expect(schema && z.globalRegistry.get(schema as z.ZodType)?.description).toContain(description);
  });

  it.each([
    [['nothing']],
    [['claim', 'deeper']],
    [['__proto__']],
    [['constructor']],
    [['sources', 0, 'toString']],
  ])('is none at %j', (path) => {
    expect(schemaAt(KINDS.fact.schema, { status: 'verified', sources: [{}] }, path)).toBeUndefined();
  });

  it('knows its keys', () => {
    expect(knownKeys(KINDS.invariant.schema, {})).toEqual(['id', 'says', 'left', 'relation', 'right']);
    expect(knownKeys(KINDS.fact.schema, { status: 'superseded' })).toContain('supersededBy');
    expect(knownKeys(KINDS.fact.schema, { status: 'verified' })).not.toContain('supersededBy');
    expect(knownKeys(text('Words.'), 'a')).toEqual([]);
  });
});

function unwrapped(schema: z.core.$ZodType | undefined): z.ZodType | undefined {
  const inner =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? schema.def.innerType : schema;
  return inner as z.ZodType | undefined;
}

function mapValues<A, B>(record: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
