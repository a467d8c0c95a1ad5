import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copyTree } from '../../../src/corpus/copy-tree.ts';

const tree = fc.jsonValue();

test('a copy is equal, and a change of it leaves the original as it was', () => {
  fc.assert(
    fc.property(tree, (value) => {
      const before = JSON.stringify(value);
      const copy = copyTree({ value, list: [{ value }] });
      expect(copy).toEqual({ value, list: [{ value }] });
      copy.list.length = 0;
      if (Array.isArray(copy.value)) copy.value.length = 0;
      else if (copy.value !== null && typeof copy.value === 'object') Object.assign(copy.value, { added: 1 });
      expect(JSON.stringify(value)).toBe(before);
    }),
  );
});
