import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merged, originOf, without } from '../../../../src/rules/sample-formats/compose/layers.ts';
import { valueAt } from '../../../../src/rules/sample-formats/compose/model.ts';
import type { Path } from '../../../../src/rules/sample-formats/compose/problem.ts';

const key = fc.constantFrom('a', 'b', 'c', '__proto__');
/** Mappings of few keys, so that layers meet; what stands under a key has one type, as in valid files. */
const layer = fc.letrec((tie) => ({
  file: fc.dictionary(fc.constantFrom('m', 'n'), tie('map')),
  map: fc.dictionary(key, fc.oneof({ maxDepth: 3 }, fc.array(fc.integer(), { maxLength: 3 }))),
})).file;
const layers = fc.array(layer, { minLength: 1, maxLength: 4 });

function leaves(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => leaves(item, [...path, index]));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, item]) => leaves(item, [...path, name]));
  }
  return [path];
}

describe('files laid over one another', () => {
  it('hold every value of each, in the place from which it comes', () => {
    fc.assert(
      fc.property(layers, (all) => {
        const whole = merged(all);
        expect(leaves(whole)).toHaveLength(all.flatMap((one) => leaves(one)).length);
        for (const path of leaves(whole)) {
          const origin = originOf(all, path);
          expect(valueAt(all[origin.layer], origin.path)).toBe(valueAt(whole, path));
        }
      }),
    );
  });

  it('lose what is taken away, and nothing else', () => {
    expect(
      without({ a: { b: 1, c: 2 }, d: [3] }, [
        ['a', 'b'],
        ['x', 'y'],
        ['d', 0],
      ]),
    ).toEqual({ a: { c: 2 }, d: [3] });
  });

  it('replace plain values, and keep what an empty one stands over', () => {
    expect(
      merged([
        { a: 1, b: { c: 1 } },
        { a: 2, b: null },
      ]),
    ).toEqual({ a: 2, b: { c: 1 } });
  });
});
