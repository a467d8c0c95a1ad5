import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseYaml } from '../../../src/corpus/parse-yaml.ts';

const quirks = (text: string) => {
  const result = parseYaml(text, 'a.yaml');
  if (!result.ok) return expect.unreachable(JSON.stringify(result.diagnostics));
  return result.value
    .quirks()
    .map(({ at, path, text, type }) => [type, path.join('.'), at.line, at.column, text]);
};

describe('what YAML makes of text', () => {
  it.each([
    ['a: PID #1 of', [['comment', 'a', 1, 8, '#1 of']]],
    ['- - b # c', [['comment', '0.0', 1, 7, '# c']]],
    ['a: #1 of', [['comment', 'a', 1, 4, '#1 of']]],
    ['a: b\n# c\nd: e', []],
    ['a:\n  # c\n  b', []],
    ["a: 'b' # c", []],
    ['a: b#c', []],
    ['a: !b c', [['tag', 'a', 1, 4, '!b']]],
    ['a: &b c', [['anchor', 'a', 1, 4, '&b']]],
    ['a: &b c\nd: *b', []],
    ['a: "C:\\new"', [['escape', 'a', 1, 7, '\\n']]],
    ['a: "bin\\tool"', [['escape', 'a', 1, 8, '\\t']]],
    ['a: "One.\\nTwo, three.\\n\\n- four"', []],
    ['a: "C:\\\\new"', []],
    [
      'a: "\\u202e \\e \\u00e9"',
      [
        ['hidden', 'a', 1, 5, '\\u202e'],
        ['hidden', 'a', 1, 12, '\\e'],
      ],
    ],
    ["a: 'C:\\new'", []],
    ['a: >-\n  PID #1 of C:\\new', []],
  ])('is found in %j', (text, expected) => {
    expect(quirks(text)).toEqual(expected);
  });

  it('is nothing in what a program writes', () => {
    const words = fc.stringMatching(/^[a-z#!&*\\ :."']{1,12}$/);
    fc.assert(
      fc.property(fc.dictionary(words, words), (data) => {
        expect(quirks(stringify(data))).toEqual([]);
      }),
    );
  });
});
