import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack } from '../../../src/offline/pack.ts';
import { unpack } from '../../../src/offline/unpack.ts';

/** Content that repeats itself at all distances, as pages of one site do. */
const repetitive = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 80 }),
      fc
        .constantFrom('<nav><a href="/a/">one</a><a href="/b/">two</a></nav>', 'x', 'abcdefgh'.repeat(9))
        .map(utf8),
    ),
    { maxLength: 60 },
  )
  .map((parts) => Uint8Array.from(parts.flatMap((part) => [...part])));

describe('pack and unpack', () => {
  test('give back any content', () => {
    fc.assert(
      fc.property(repetitive, (content) => {
        expect(unpack(pack(content))).toEqual(content);
      }),
      { numRuns: 500 },
    );
  });

  test('name what stood before instead of repeating it, however far back', () => {
    const page = Uint8Array.from({ length: 5_000 }, (_, index) => (index * index * 7 + index) % 251);
    const noise = Uint8Array.from(
      { length: 100_000 },
      (_, index) => (Math.imul(index, 0x9e3779b1) >>> 13) & 255,
    );
    const content = Uint8Array.from([...page, ...noise, ...page]);
    const packed = pack(content);
    expect(packed.length).toBeLessThan(page.length + noise.length + 100);
    expect(unpack(packed)).toEqual(content);
  });

  test('refuse bytes that are no pack, and packs that were cut', () => {
    fc.assert(
      fc.property(repetitive, fc.nat(), (content, cut) => {
        const packed = pack(content);
        expect(unpack(packed.subarray(0, cut % packed.length))).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const content = unpack(bytes);
        expect(content === undefined || content.length < 256 * 2 ** 20).toBe(true);
      }),
    );
  });
});

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
