import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_LINES, MAX_MARKS, MAX_QUOTES, tooMany } from '../../../src/corpus/markup-limit.ts';

describe('a text with too many marks', () => {
  test('is known by the block that holds them', () => {
    const text = `A line.\n\nAnother.\n${'*a_ '.repeat(MAX_MARKS)}\n\nThe last.`;
    expect(tooMany(text)).toEqual({ of: 'marks', offset: 9 });
  });

  test.each(['*', '_', '~', ']'])('counts %s', (mark) => {
    expect(tooMany(`${mark} `.repeat(MAX_MARKS))).toBeUndefined();
    expect(tooMany(`${mark} `.repeat(MAX_MARKS + 1))).toEqual({ of: 'marks', offset: 0 });
  });

  test('does not count what stands between fences, which ends where the same fence stands again', () => {
    const marks = `${'* '.repeat(MAX_MARKS + 1)}\n`;
    expect(tooMany(`\`\`\`text\n${marks}\`\`\`\n`)).toBeUndefined();
    expect(tooMany(`~~~~\n${marks}~~~\n${marks}~~~~\n`)).toBeUndefined();
    expect(tooMany(`~~~\n~~~\n${marks}`)).toMatchObject({ of: 'marks' });
  });

  test.each(['    ```', '``` `', 'a ```'])('a line that opens no fence hides nothing: "%s"', (line) => {
    expect(tooMany(`a\n${line}\n${'* '.repeat(MAX_MARKS + 1)}`)).toMatchObject({ of: 'marks' });
  });

  test('may hold many in blocks of their own, and fewer in each the more there are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: MAX_MARKS }),
        fc.integer({ min: 1, max: 20 }),
        (marks, blocks) => {
          const text = `${'*'.repeat(marks)}\n\n`.repeat(blocks);
          if (marks ** 2 * blocks <= 8 * MAX_MARKS ** 2) expect(tooMany(text)).toBeUndefined();
          else expect(tooMany(text)).toMatchObject({ of: 'marked-blocks' });
        },
      ),
    );
  });

  test('is known although what holds them only looks like code', () => {
    const text = `{/*\n\`\`\`\n*/}\n\n${'*a_ '.repeat(MAX_MARKS * 2)}`;
    expect(tooMany(text)).toMatchObject({ of: 'marked-blocks' });
  });
});

test('a text with underlined headings without end is known', () => {
  expect(tooMany('a\n=\n'.repeat(100))).toBeUndefined();
  expect(tooMany('a\n\n'.repeat(100) + 'a\n---\n'.repeat(101))).toMatchObject({ of: 'underlines' });
});

test.each(['> a\n\n', '> a\n> b\n'])('a text of quotations without end is known: %j', (quote) => {
  const lines = quote.trimEnd().split('\n').length;
  const text = quote.repeat(MAX_QUOTES / lines);
  expect(tooMany(text)).toBeUndefined();
  expect(tooMany(`${text}> more\n`)).toMatchObject({ of: 'quotes' });
});

test.each(['- a\n', '# a\n\n', '| a | b |\n', '<b/>\n'])(
  'a text of small blocks without end is known: %j',
  (block) => {
    const text = block.repeat(MAX_LINES);
    expect(tooMany(text)).toBeUndefined();
    expect(tooMany(text + block)).toMatchObject({ of: 'lines' });
  },
);
