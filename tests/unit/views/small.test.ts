import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commandParts } from '../../../src/views/commands/command-parts.ts';
import { readingMinutes } from '../../../src/views/text/reading-time.ts';
import { tocOf } from '../../../src/views/text/toc.ts';
import { bodyOf } from '../../lib/body.ts';

test('commandParts splits at places to fill in and loses nothing', () => {
  expect(commandParts('logs -f <name>')).toEqual([
    { type: 'word', text: 'logs -f ' },
    { type: 'placeholder', text: '<name>' },
  ]);
  fc.assert(
    fc.property(fc.string(), (command) => {
      expect(
        commandParts(command)
          .map(({ text }) => text)
          .join(''),
      ).toBe(command);
    }),
  );
});

test('readingMinutes is at least one and counts 238 words a minute', () => {
  expect(readingMinutes('')).toBe(1);
  expect(readingMinutes('word '.repeat(238 * 5))).toBe(5);
});

test('tocOf lists the second and third level, numbering repeated anchors over all levels', () => {
  const tree = bodyOf('## Same\n\n### Same\n\n#### Same\n\n## `code` and *words*\n\n## Same');
  expect(tocOf(tree)).toEqual([
    { level: 2, text: 'Same', anchor: 'same' },
    { level: 3, text: 'Same', anchor: 'same-1' },
    { level: 2, text: 'code and words', anchor: 'code-and-words' },
    { level: 2, text: 'Same', anchor: 'same-3' },
  ]);
});
