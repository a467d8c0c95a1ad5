import { expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/corpus/markdown.ts';

it.each([
  '>'.repeat(4000),
  '- '.repeat(2000),
  `${'*_'.repeat(999)}a${'_*'.repeat(999)}`,
  `${'!['.repeat(900)}`,
])('takes text that is nested beyond reason as it stands', (value) => {
  expect(() => parseMarkdown(value)).not.toThrow();
});
