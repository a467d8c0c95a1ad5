import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closest } from '../../../src/diagnostics/closest.ts';
import { editDistance } from '../../../src/search/edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 10 });

describe('the edit distance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 1],
    ['source', 'soruce', 1],
    // No part is edited twice: that is what sets optimal string alignment apart, and costs it the triangle inequality.
    ['ca', 'abc', 3],
  ])('of "%s" and "%s" is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is nought for a word and itself, and for no others', () => {
    fc.assert(fc.property(word, word, (a, b) => (editDistance(a, b) === 0) === (a === b)));
  });

  it('is the same both ways', () => {
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b) === editDistance(b, a)));
  });

  it('lies between the difference of the lengths and the longer length', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        return distance >= Math.abs(a.length - b.length) && distance <= Math.max(a.length, b.length);
      }),
    );
  });

  it('is at most one for each edit made, wherever it is made', () => {
    const edit = fc.record({ at: fc.nat(), remove: fc.constantFrom(0, 1), insert: fc.constantFrom('', 'x') });
    fc.assert(
      fc.property(word, edit, (text, { at, insert, remove }) => {
        const place = at % (text.length + 1);
        const edited = text.slice(0, place) + insert + text.slice(place + remove);
        expect(editDistance(text, edited)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not see what both words begin and end with', () => {
    fc.assert(
      fc.property(word, word, word, word, (start, a, b, end) => {
        expect(editDistance(start + a + end, start + b + end)).toBeLessThanOrEqual(editDistance(a, b));
      }),
    );
  });
});

describe('the closest name', () => {
  const names = ['start-time', 'image-size', 'kernel', 'title'];

  it.each([
    ['start-tiem', 'start-time'],
    ['imagesize', 'image-size'],
    ['Title', 'title'],
    ['kernel-shared', 'kernel'],
    ['start', 'start-time'],
  ])('to "%s" is "%s"', (given, expected) => {
    expect(closest(given, names)).toBe(expected);
  });

  it.each(['zzz', '', 'ti', 'completely-different'])('is none for "%s"', (given) => {
    expect(closest(given, names)).toBeUndefined();
  });

  it('is the name itself where it is among them', () => {
    fc.assert(
      fc.property(
        fc.array(word.filter((one) => one !== '')),
        word.filter((one) => one !== ''),
        (others, given) => {
          expect(closest(given, [...others, given])?.toLowerCase()).toBe(given.toLowerCase());
        },
      ),
    );
  });

  it('is always one of the names', () => {
    fc.assert(
      fc.property(fc.array(word), word, (candidates, given) => {
        const found = closest(given, candidates);
        return found === undefined || candidates.includes(found);
      }),
    );
  });
});
