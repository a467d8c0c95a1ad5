import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../../src/rules/command/tokenize.ts';

function texts(line: string): string[][] {
  const result = tokenize(line);
  if (!result.ok) throw new Error(result.problem.reason);
  return result.commands.map((words) => words.map(({ text }) => text));
}

function reason(line: string): string | undefined {
  const result = tokenize(line);
  return result.ok ? undefined : result.problem.reason;
}

describe('words', () => {
  test.each([
    ['tool run  x', ['tool', 'run', 'x']],
    [`tool 'a b' "c d" e\\ f ''`, ['tool', 'a b', 'c d', 'e f', '']],
    [`tool --name="a b"'c'`, ['tool', '--name=a bc']],
    ['tool <image> <a b>:<tag>', ['tool', '<image>', '<a b>:<tag>']],
    [`tool '{{.ID}} #1' "a|b"`, ['tool', '{{.ID}} #1', 'a|b']],
    ['tool https://host/x.git#main:dir', ['tool', 'https://host/x.git#main:dir']],
    [`tool "say \\"hi\\" \\$x"`, ['tool', 'say "hi" $x']],
    [`tool $'a b'`, ['tool', 'a b']],
    ['tool a \\\n  b', ['tool', 'a', 'b']],
    ['tool \uE0001\uF8FF', ['tool', '\uFFFD1\uFFFD']],
    ['tool <in >out', ['tool']],
    ['tool <in 2>out', ['tool']],
    ['tool x </bin/a>', ['tool', 'x', '</bin/a>']],
    ['tool </a >b', ['tool']],
    ['tool <größe> "<a>" \'<b>\'', ['tool', '<größe>', '<a>', '<b>']],
    ['A=1 B=2 tool C=3', ['tool', 'C=3']],
    ['tool a\u00A0b', ['tool', 'a\u00A0b']],
  ])('%s', (line, words) => {
    expect(texts(line)).toEqual([words]);
  });

  test.each([
    ['$NAME', true],
    ['"$NAME"', false],
    [`\${NAME}`, true],
    ['$(tool ps)', true],
    ['"$(tool ps)"', false],
    ['*.txt', true],
    ["'*.txt'", false],
    ['a{,.bak}', true],
    ['{{.ID}},{{.Name}}', false],
    ['<name>', false],
    ['<...>', true],
    ['"$@"', true],
  ])('%s spreads: %s', (word, spreads) => {
    const result = tokenize(`tool ${word}`);
    expect(result.ok && result.commands[0]?.[1]?.spreads).toBe(spreads);
  });
});

describe('commands', () => {
  test.each([
    ['a | b || c && d ; e & f', [['a'], ['b'], ['c'], ['d'], ['e'], ['f']]],
    ['(a; b) && c', [['a'], ['b'], ['c']]],
    ['a x > out 2>&1 < in >> more', [['a', 'x']]],
    ['a 2>/dev/null b', [['a', 'b']]],
    ['a 2 > out', [['a', '2']]],
    ['a <<< word', [['a']]],
    ["a # it's a comment", [['a']]],
    ['a\nb # x\nc |\nd', [['a'], ['b'], ['c'], ['d']]],
    [
      'rm $(ps -q) y',
      [
        ['rm', '$(ps -q)', 'y'],
        ['ps', '-q'],
      ],
    ],
    [
      'rm `ps -q`',
      [
        ['rm', '`ps -q`'],
        ['ps', '-q'],
      ],
    ],
    ['x "$(a $(b))"', [['x', '$(a $(b))'], ['a', '$(b)'], ['b']]],
    ['diff <(a) <(b)', [['diff', '<(a)', '<(b)'], ['a'], ['b']]],
    ['x $((1 + 2))', [['x', '$((1 + 2))']]],
    ['A=1', []],
    ['x=$(< a.json) y', [['y']]],
    ['while a; do b; done', [['a'], ['b']]],
    ['for x in $(a); do b $x; done', [['a'], ['b', '$x']]],
    ['if a; then b; elif c; then d; else e; fi', [['a'], ['b'], ['c'], ['d'], ['e']]],
    ['case $x in 1) a;; 2|3) b;; esac', [['a'], ['b']]],
    ['{ a; b; }; ! c', [['a'], ['b'], ['c']]],
    ['[[ -f x && $y == z ]] && a', [['a']]],
    ['f() { a; }; f; b', [['a'], ['b']]],
    ['cat <<EOF | b -\nx | y\nEOF', [['cat'], ['b', '-']]],
    ['a\r\nb \\\r\n c', [['a'], ['b', 'c']]],
    ['# why\na', [['a']]],
  ])('%s', (line, commands) => {
    expect(texts(line)).toEqual(commands);
  });
});

describe('lines that no shell runs', () => {
  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['a "b', 'open-quote'],
    ["a 'b", 'open-quote'],
    ['a $(b', 'open-substitution'],
    ['a ${b', 'open-substitution'],
    ['a `b', 'open-substitution'],
    ['a |', 'missing-command'],
    ['| a', 'missing-command'],
    ['a && && b', 'missing-command'],
    ['a >', 'missing-redirection-target'],
    ['a > | b', 'missing-redirection-target'],
    ['$ a', 'prompt'],
    ['# a', 'prompt'],
    ['PS C:\\x> a', 'prompt'],
    ['while a; do b', 'open-block'],
    ['done', 'open-block'],
    ['if a; then b', 'open-block'],
    ['{ a', 'open-block'],
    ['[[ -f ]]', 'syntax'],
    ['cat <<EOF\nx', 'open-here-document'],
    ['a (b)', 'stray-parenthesis'],
    [')', 'stray-parenthesis'],
    ['(a', 'stray-parenthesis'],
    ['a )', 'stray-parenthesis'],
    ['( )', 'missing-command'],
    ['x'.repeat(10_001), 'too-long'],
    [`a ${'$(b '.repeat(12)}${')'.repeat(12)}`, 'too-deep'],
  ])('%s', (line, expected) => {
    expect(reason(line)).toBe(expected);
  });
});

describe('properties', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...`ab \\'"$(){}<>|&;#*?\`=-\n2\uE000\uE001`) }),
  );

  test('never throws, and gives commands with words or a reason', () => {
    fc.assert(
      fc.property(hostile, (line) => {
        const result = tokenize(line);
        return result.ok
          ? result.commands.every((words) => words.length > 0)
          : result.problem.kind === 'unparsable';
      }),
      { numRuns: 2000 },
    );
  });

  test('gives back any words in single quotes', () => {
    const word = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll("'", ''));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        expect(texts(words.map((each) => `'${each}'`).join(' '))).toEqual([words]);
      }),
    );
  });
});
