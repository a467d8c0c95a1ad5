import { createHash } from 'node:crypto';
import { zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack } from '../../../integrations/offline-copy/pack.ts';
import { unpack } from '../../../src/offline/unpack.ts';

/** Files that repeat themselves and each other at all distances, as pages of one site do. */
const repetitive = fc.array(
  fc
    .array(
      fc.oneof(
        fc.uint8Array({ maxLength: 80 }),
        fc
          .constantFrom('<nav><a href="/a/">one</a><a href="/b/">two</a></nav>', 'x', 'abcdefgh'.repeat(9))
          .map((text) => new TextEncoder().encode(text)),
      ),
      { maxLength: 30 },
    )
    .map(joined),
  { minLength: 1, maxLength: 8 },
);

/** Bytes in which nothing is repeated. */
const noise = (name: string, outputLength: number): Uint8Array =>
  new Uint8Array(createHash('shake256', { outputLength }).update(name).digest());

describe('unpack', () => {
  test('gives back any files', () => {
    fc.assert(
      fc.property(repetitive, (files) => {
        expect(contents(pack(joined(files)), files)).toEqual(files);
      }),
      { numRuns: 300 },
    );
  });

  test('gives back files that repeat each other further away than it looks back', () => {
    const page = noise('page', 50_000);
    const files = [page, noise('near', 1_000_000), page, noise('far', 2 ** 23), page];
    const packed = pack(joined(files));
    expect(packed.length).toBeLessThan(joined(files).length - 49_000);
    expect(Buffer.compare(joined(contents(packed, files)), joined(files))).toBe(0);
  });

  test('needs no more of a pack than the files that are asked for', () => {
    const files = [noise('one', 1_000), noise('two', 500_000)];
    const packed = pack(joined(files));
    const unpacking = unpack(packed.subarray(0, packed.length / 2), files.map(sizeOf));
    expect(unpacking.next().value?.[1]).toEqual(files[0]);
    expect(() => unpacking.next()).toThrow();
  });

  test('is the reverse of any packing by Zstandard', () => {
    const text = new TextEncoder().encode('one and two and three and one and two and three');
    expect(contents(new Uint8Array(zstdCompressSync(text)), [text])).toEqual([text]);
  });

  test('refuses packs that were cut', () => {
    fc.assert(
      fc.property(repetitive, fc.nat(), (files, cut) => {
        fc.pre(files.some(({ length }) => length > 0));
        const packed = pack(joined(files));
        expect(() => contents(packed.subarray(0, cut % packed.length), files)).toThrow();
      }),
    );
  });
});

const sizeOf = ({ length }: Uint8Array): { size: number } => ({ size: length });

function contents(packed: Uint8Array, files: readonly Uint8Array[]): Uint8Array[] {
  return [...unpack(packed, files.map(sizeOf))].map(([, content]) => content);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
