import { describe, expect, test } from 'vitest';
import { scriptCommands, sessionCommands } from '../../src/rules/shell-text.ts';

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

  test('leaves out the text of here-documents, also of one that never ends', () => {
    expect(
      texts('cat <<EOF\nnot this\nEOF\none\ncat <<-"END"\n\tnor this\n\tEND\ntwo\ncat <<X\nnor that'),
    ).toEqual(['cat <<EOF', 'one', 'cat <<-"END"', 'two', 'cat <<X']);
    expect(texts('cat <<< word\none')).toEqual(['cat <<< word', 'one']);
  });
});
