import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typeset } from '../../../src/schema/typeset.ts';

test.each([
  ['"container"', '“container”'],
  ['the host\'s "own" kernel', 'the host’s “own” kernel'],
  ['("hypervisor")', '(“hypervisor”)'],
  ["it's 'quoted'", 'it’s ‘quoted’'],
  ['a "b"/"c"', 'a “b”/“c”'],
  ['“done” already', '“done” already'],
  ["in the '90s", 'in the ’90s'],
  ["a limit of '90s'", 'a limit of ‘90s’'],
])('%s is set as %s', (typed, set) => {
  expect(typeset(typed)).toBe(set);
});

test('a mark after a word of the same paragraph closes', () => {
  expect(typeset('" runs', 'docker')).toBe('” runs');
});

test('only marks change, each into one character', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const set = typeset(text);
      expect(set).toHaveLength(text.length);
      expect(set.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")).toBe(
        text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
      );
      expect(set).not.toMatch(/["']/);
    }),
  );
});
