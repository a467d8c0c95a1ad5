import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correct, parseVocabulary } from '../../../src/search/correct.ts';
import { editDistance } from '../../../src/search/edit-distance.ts';

const known = parseVocabulary(
  'container 9\ncontainerd 5\nhypervisor 6\nnamespace 7\n--memory 3\nport 5\npart 1\nvolume 6',
);

describe('the distance of two words', () => {
  it('is exact up to its limit, and above it where the exact one is', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, limit) => {
        const exact = editDistance(a, b);
        const limited = editDistance(a, b, limit);
        if (exact <= limit) expect(limited).toBe(exact);
        else expect(limited).toBeGreaterThan(limit);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('correct', () => {
  it.each([
    ['conatiner', 'container'],
    ['hypervizor', 'hypervisor'],
    ['ypervisor', 'hypervisor'],
    ['namspace', 'namespace'],
    ['volumn', 'volume'],
    ['--memroy', '--memory'],
    ['pxrt', 'port'],
    ['banana', undefined],
    ['memroy', undefined],
    ['xy', undefined],
  ])('takes %s for %s', (word, meant) => {
    expect(correct(word, known)).toBe(meant);
  });

  it('finds a long word again after any one slip', () => {
    const word = fc.constantFrom('hypervisor', 'namespace');
    fc.assert(
      fc.property(word, fc.nat(8), fc.constantFrom('drop', 'double', 'swap'), (right, at, slip) => {
        const [head, rest] = [right.slice(0, at), right.slice(at)];
        const wrong = {
          drop: head + rest.slice(1),
          double: head + rest.slice(0, 1) + rest,
          swap: head + rest.slice(1, 2) + rest.slice(0, 1) + rest.slice(2),
        }[slip];
        expect(correct(wrong, known)).toBe(right);
      }),
    );
  });
});
