import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_MARKS, tooMany } from '../../../src/corpus/mark-limit.ts';

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

  test('may hold any number in blocks of their own', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: MAX_MARKS }),
        fc.integer({ min: 1, max: 20 }),
        (marks, blocks) => {
          expect(tooMany(`${'*'.repeat(marks)}\n\n`.repeat(blocks))).toBeUndefined();
        },
      ),
    );
  });
});

test('a text with underlined headings without end is known', () => {
  expect(tooMany('a\n=\n'.repeat(100))).toBeUndefined();
  expect(tooMany('a\n\n'.repeat(100) + 'a\n---\n'.repeat(101))).toMatchObject({ of: 'underlines' });
});
