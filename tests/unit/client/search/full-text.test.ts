import { expect, test } from 'vitest';
import { engineExcerpt } from '../../../../src/client/search/engine-excerpt.ts';
import { answers } from '../../../../src/client/search/full-text.ts';

test.each([
  ['The <mark>kernel</mark> decides', 'kernels', true],
  ['<mark>running</mark> now', 'run', true],
  ['set <mark>memory</mark>', '--memory', true],
  ['<mark>ps</mark> lists', 'docker ps', true],
  ['2<mark>x</mark> + <mark>y</mark>', 'xyzzy', false],
  ['a <mark>zombie</mark>', 'zzzz', false],
  ['nothing marked', 'nothing', false],
])('the passage %s answers %s: %s', (excerpt, query, expected) => {
  expect(answers(engineExcerpt(excerpt), query)).toBe(expected);
});
