import { describe, expect, test } from 'vitest';
import { scriptCommands, sessionCommands } from '../../src/rules/command/shell-text.ts';

describe('a recorded session', () => {
  test('has commands behind prompts, and output', () => {
    expect(sessionCommands('$ one\noutput\n# two --flag\n$ \n$three\n')).toEqual([
      { text: 'one', line: 1, lines: 1 },
      { text: 'two --flag', line: 3, lines: 1 },
    ]);
  });

  test('continues commands after a backslash and behind a second prompt', () => {
    expect(sessionCommands('$ one \\\n    two\nout\n$ a "b\n> c"\n')).toEqual([
      { text: 'one \\\n    two', line: 1, lines: 2 },
      { text: 'a "b\nc"', line: 4, lines: 2 },
    ]);
  });

  test('goes on while a shell would read on', () => {
    const session =
      '$ cat > f <<EOF\ntext\nEOF\n$ for x in a b; do\n  one $x\ndone\nout (1)\n$ say "a\nb"\nout\n';
    expect(sessionCommands(session)).toEqual([
      { text: 'cat > f <<EOF\ntext\nEOF', line: 1, lines: 3 },
      { text: 'for x in a b; do\n  one $x\ndone', line: 4, lines: 3 },
      { text: 'say "a\nb"', line: 8, lines: 2 },
    ]);
  });
});

describe('a script', () => {
  const texts = (script: string) => scriptCommands(script).map(({ text }) => text);

  test('is read line by line, without comments', () => {
    expect(texts('# first\none # and why\n\n  two\n')).toEqual(['one # and why', '  two']);
  });

  test('joins lines after a backslash and inside quotes', () => {
    expect(texts("one \\\n  two\nsay 'a\nb' c\nnext\\\\\nlast")).toEqual([
      'one \\\n  two',
      "say 'a\nb' c",
      'next\\\\',
      'last',
    ]);
  });

  test('takes no quote of a comment for an open one', () => {
    expect(texts("one # don't\ntwo\n# it's\nthree")).toEqual(["one # don't", 'two', 'three']);
  });

  test('keeps a here-document with its command, also one that never ends', () => {
    const script =
      'cat <<EOF\nnot this\nEOF\none\ncat <<-"END" | sort\n\tnor this\n\tEND\ntwo\ncat <<X\nnor that';
    expect(texts(script)).toEqual([
      'cat <<EOF\nnot this\nEOF',
      'one',
      'cat <<-"END" | sort\n\tnor this\n\tEND',
      'two',
      'cat <<X\nnor that',
    ]);
    expect(texts('cat <<< word\none')).toEqual(['cat <<< word', 'one']);
  });

  test('keeps a loop, a condition and a function whole, and the commands of a line together', () => {
    const loop = 'for x in a b\ndo\n  # each\n  one $x\ndone';
    const condition = 'if one; then\n  two\nfi | three';
    const named = 'name() {\n  one\n}';
    expect(texts(`${loop}\n${condition}\n\n${named}\none; two & three`)).toEqual([
      loop,
      condition,
      named,
      'one; two & three',
    ]);
  });

  test('is one piece where no shell could read it', () => {
    expect(texts('one\nwhile two; do\nthree\n')).toEqual(['one\nwhile two; do\nthree']);
    expect(texts('one <name>\r\ntwo <name> \\\r\n  three')).toEqual(['one <name>', 'two <name> \\\n  three']);
  });
});
