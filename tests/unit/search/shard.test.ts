import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../../src/search/bytes.ts';
import {
  decodeShard,
  encodeShard,
  type KeyPostings,
  posting,
  recordOf,
  strengthOf,
} from '../../../src/search/shard.ts';

const record = fc.nat(400_000);
const postings = fc
  .uniqueArray(fc.tuple(record, fc.integer({ min: 1, max: 255 })), {
    selector: ([one]) => one,
    maxLength: 40,
  })
  .map((list) => list.sort(([a], [b]) => a - b).map(([one, strength]) => posting(one, strength)));
const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 3 });
const entries = fc
  .uniqueArray(
    fc.record({
      key: fc.string({ unit: 'grapheme', minLength: 1 }),
      postings,
      cut: fc.nat(1000),
      synonyms: fc.array(words, { maxLength: 3 }),
    }),
    { selector: ({ key }) => key },
  )
  .map((list) =>
    list.map(({ cut, key, postings: some, synonyms }): [string, KeyPostings] => [
      key.isWellFormed() ? key : 'x',
      {
        found: some.length > 1 ? some.length + cut : some.length,
        postings: some,
        synonyms: key.endsWith('=') ? synonyms : [],
      },
    ]),
  );

describe('a shard', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(entries, (list) => {
        expect([...decodeShard(encodeShard(list))]).toEqual([...new Map(list)]);
      }),
    );
  });

  it('keeps the synonyms of names', () => {
    const one: [string, KeyPostings] = [
      'k8s=',
      { found: 1, postings: [posting(7, 255)], synonyms: [['kubernet'], ['a', 'b']] },
    ];
    expect([...decodeShard(encodeShard([one]))]).toEqual([one]);
  });

  it('of any bytes is read without an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(() => decodeShard(bytes.map((byte) => byte & 15))).not.toThrow();
      }),
    );
  });
});

describe('a posting', () => {
  it('holds its record and strength', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(255), (one, strength) => {
        expect([recordOf(posting(one, strength)), strengthOf(posting(one, strength))]).toEqual([
          one,
          strength,
        ]);
      }),
    );
  });
});

describe('bytes', () => {
  it('read back as they were written, numbers and texts in turn', () => {
    const item = fc.oneof(fc.nat(), fc.constant(2 ** 32 - 1), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const kept = items.filter((one) => typeof one === 'number' || one.isWellFormed());
        const writer = new ByteWriter();
        for (const one of kept) typeof one === 'number' ? writer.number(one) : writer.text(one);
        const reader = new ByteReader(writer.bytes());
        expect(kept.map((one) => (typeof one === 'number' ? reader.number() : reader.text()))).toEqual(kept);
        expect(reader.done).toBe(true);
      }),
    );
  });
});
