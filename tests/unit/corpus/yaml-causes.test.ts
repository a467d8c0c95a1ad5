import { expect, it } from 'vitest';
import { parseYaml } from '../../../src/corpus/parse-yaml.ts';

const findings = (text: string) => {
  const result = parseYaml(text, 'a.yaml');
  return result.ok ? [] : result.diagnostics.map(({ column, line, message }) => [line, column, message]);
};

/** What a writer typed, the one finding, and the text once the advice is taken. */
it.each([
  ['a: [A](term:x) b', 1, 4, 'begins with [', "a: '[A](term:x) b'"],
  ['a: **b** c', 1, 4, 'begins with *', "a: '**b** c'"],
  ['a: *b', 1, 4, 'begins with *', "a: '*b'"],
  ['a: "b" c', 1, 4, 'quoted part', 'a: \'"b" c\''],
  ["a: 'it's'", 1, 4, 'quoted part', "a: 'it''s'"],
  ['a: @b', 1, 4, 'begins with @', "a: '@b'"],
  ['a: `b`', 1, 4, 'begins with `', "a: '`b`'"],
  ['a: %b', 1, 4, 'begins with %', "a: '%b'"],
  ['a: & b', 1, 4, 'begins with &', "a: '& b'"],
  ['a: > b', 1, 4, 'begins with >', "a: '> b'"],
  ['a: b: c', 1, 5, '": "', "a: 'b: c'"],
  ['- a: b # c\n  d', 1, 8, 'a comment', "- a: 'b # c\n    d'"],
  ['a: [b, c', 1, 4, 'The [ is never closed', 'a: [b, c]'],
  ['a: "b', 1, 4, 'never closed', 'a: "b"'],
  ['a: b\nc: "d\ne: f', 2, 4, 'never closed', 'a: b\nc: "d"\ne: f'],
  ['a: "\\q"', 1, 5, '\\q is none', "a: '\\q'"],
  ['- a: b\n\tc: d', 2, 1, 'a tab', '- a: b\n  c: d'],
  ['- a: b\n\u00a0\u00a0c: d', 2, 1, 'a no-break space', '- a: b\n  c: d'],
  ['\u00a0\u00a0a: b', 1, 1, 'a no-break space', '  a: b'],
  ['a: b\n\u3000c: d', 2, 1, 'a space that YAML does not know', 'a: b\nc: d'],
  ['- a: b\n   c: d', 2, 4, 'indented further', '- a: b\n  c: d'],
  ['  - a: b\n  c: d', 2, 3, 'not aligned', '  - a: b\n    c: d'],
  ['a:\n   b: 1\n  c: 2', 2 + 1, 3, 'not aligned', 'a:\n   b: 1\n   c: 2'],
  ['a: b\nc', 2, 1, 'no key with a value', 'a: b\n  c'],
  ['a: b\nc:d', 2, 2, 'behind the colon', 'a: b\nc: d'],
  ['- a\n-b', 2, 1, 'behind the dash', '- a\n- b'],
  ['a： b\nc: d', 1, 2, 'full-width', 'a: b\nc: d'],
  ['---\na: b\n---\nc: d', 3, 1, 'A second document', '---\na: b\nc: d'],
  ['a: b\rc: d\re: f', 1, 5, 'carriage return', 'a: b\nc: d\ne: f'],
  ['<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x', 1, 1, 'met a conflict', 'a: 2'],
])('says once what keeps %j from being read, and the advice works', (text, line, column, message, mended) => {
  expect(findings(text)).toEqual([[line, column, expect.stringContaining(message)]]);
  expect(findings(mended)).toEqual([]);
});

it('looks at the first hundred errors of a file', () => {
  expect(findings('- "a" b\n'.repeat(3000)).length).toBeLessThanOrEqual(100);
});
