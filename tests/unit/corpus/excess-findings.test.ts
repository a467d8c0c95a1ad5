import { expect, it } from 'vitest';
import { excessDiagnostic } from '../../../src/corpus/excess-findings.ts';
import { MAX_LINES, MAX_MARKS } from '../../../src/corpus/markup-limit.ts';

it.each([
  [
    'marked-blocks' as const,
    `${'* '.repeat(MAX_MARKS)}\n\n`.repeat(9),
    'chapters/a.mdx:17:1 The text holds more blocks full of marks (* _ ~ ]) than can be read. Put what is no markup into code, between backquotes; divide what is full of marks by empty lines.',
  ],
  [
    'lines' as const,
    '- a\n'.repeat(MAX_LINES + 1),
    'chapters/a.mdx:1:1 The text has more than 5000 lines. Divide it, or put what is data into a catalog or a sample.',
  ],
])('names the place and the way out of too many %s', (excess, text, expected) => {
  const { column, file, fix, line, message } = excessDiagnostic(excess, text, 'chapters/a.mdx');
  expect(`${file}:${line}:${column} ${message} ${fix}`).toBe(expected);
});
