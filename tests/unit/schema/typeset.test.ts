import fc from 'fast-check';
import { expect, test } from 'vitest';
import { all } from '../../../src/corpus/corpus.ts';
import { typeset } from '../../../src/schema/typeset.ts';
import { guideFrom } from '../../lib/guides.ts';

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

test('what stands in a file or is typed keeps its marks: rules of sheets and commands of this guide', () => {
  const { corpus } = guideFrom('content');
  const heads = all(corpus, 'cheat-sheet').flatMap(({ data }) =>
    data.groups.flatMap(({ entries }) =>
      entries.map((entry) => (entry.kind === 'command' ? entry.command : entry.rule)),
    ),
  );
  expect(heads).toContain('ports: ["127.0.0.1:8080:80"]');
  expect(heads.filter((head) => /[“”‘’]/.test(head))).toEqual([]);
});
