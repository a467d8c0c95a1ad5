import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareWords } from '../../../../src/rules/command/bare-words.ts';
import { foreignBlanks } from '../../../../src/rules/command/foreign-blanks.ts';
import { lookalikesIn, turnsIn } from '../../../../src/rules/command/lookalikes.ts';
import { scriptCommands } from '../../../../src/rules/command/shell-text.ts';

const kinds = (line: string) => lookalikesIn(bareWords(line)).map(({ instead, kind }) => [kind, instead]);

describe('characters that are not what they look like', () => {
  test.each([
    ['tool –x', [['dash', '-']]],
    [
      'tool −x ‐y',
      [
        ['dash', '-'],
        ['dash', '-'],
      ],
    ],
    ['tool\u00A0x', [['blank', ' ']]],
    [
      'tool\u2028x\u3000y',
      [
        ['blank', ' '],
        ['blank', ' '],
      ],
    ],
    [
      'to\u00ADol \uFEFFx',
      [
        ['invisible', ''],
        ['invisible', ''],
      ],
    ],
    [
      'tool ‘x’',
      [
        ['quote', "'"],
        ['quote', "'"],
      ],
    ],
    ['tool ″', [['quote', '"']]],
    [
      'tool a：b ｜ 𝚝',
      [
        ['sign', ':'],
        ['sign', '|'],
        ['sign', 't'],
      ],
    ],
    ['tool ;\u037E', [['sign', ';']]],
    ['tооl', [['letter', 'o']]],
    ['tool -а', [['letter', 'a']]],
    [
      '"$(tool –x)" `tool “y”`',
      [
        ['dash', '-'],
        ['quote', '"'],
        ['quote', '"'],
      ],
    ],
    [
      'A=“x” tool',
      [
        ['quote', '"'],
        ['quote', '"'],
      ],
    ],
    ['tool > “x', [['quote', '"']]],
  ])('%s', (line, expected) => {
    expect(kinds(line)).toEqual(expected);
  });

  test.each([
    "tool '– “x”\u00A0' \"–\" $'–'",
    'tool # – “x”',
    'tool <größe – “x”>',
    'tool файл.txt größe été 日本語 ファイル',
    'cat <<EOF\n– “x”\nEOF',
    'tool `x`',
  ])('leaves %s alone', (line) => {
    expect(kinds(line)).toEqual([]);
  });

  test('says nothing about plain characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (line) => {
        expect(kinds(line)).toEqual([]);
      }),
    );
  });

  test('finds each one in the middle of any word, and what it gives to type is plain', () => {
    const lookalike = fc.constantFrom(...'–—‑−\u00A0\u200B\u2028“”‘’：；－ａ');
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,5}$/), lookalike, (word, character) => {
        const found = lookalikesIn(bareWords(`tool --${word}${character}${word}`));
        expect(found.map((one) => one.character)).toEqual([character]);
        expect(found[0]?.instead).toMatch(/^[ -~]*$/);
      }),
    );
  });
});

test('characters that turn text round are found in quotes and comments too', () => {
  expect(turnsIn("tool '\u202E' # \u2066").map(({ character }) => character)).toEqual(['\u202E', '\u2066']);
});

describe('places to fill in of other notations', () => {
  test.each([
    ['tool …', '<...>'],
    ['tool x…', '<...>'],
    ['tool ...', '<...>'],
    ['tool {name}', '<name>'],
    ['tool x:{tag}', '<tag>'],
    ['tool [OPTIONS] x', '<options>'],
    ['tool [ARG...]', '<arg>'],
    ['tool [--all]', '--all'],
    ['tool [-v x]', '-v'],
    ['tool [PATH|URL]', '<path>'],
  ])('%s', (line, instead) => {
    expect(foreignBlanks(bareWords(line))[0]?.instead).toBe(instead);
  });

  test.each([
    'tool <name> <...>',
    "tool '{name}' \"[x]\" '…'",
    `tool {{.ID}} {{json .}} \${NAME} $NAME`,
    'tool {a,b} {1..3} x@{1} {} [a-z]* x[0] [',
    '[ -f x ] && tool ./... ..',
    '[[ -f x ]] && tool',
    '{ tool; }',
  ])('leaves %s alone', (line) => {
    expect(foreignBlanks(bareWords(line))).toEqual([]);
  });
});

test('text made to be slow or deep is read without a fault', () => {
  for (const piece of ['$(–', '"$(…', '<(', '$((', '`–', '{ ', '[ -f ', 'if x; then ']) {
    expect(bareWords(piece.repeat(3_000)).length).toBeLessThanOrEqual(15_000);
    expect(scriptCommands(piece.repeat(300_000))).toHaveLength(1);
  }
});
