import { expect, it } from 'vitest';
import { withFigures } from '../../../../scripts/relevance/report.ts';

const START = '<!-- figures: written by node scripts/relevance.ts -->';
const END = '<!-- end of figures -->';

it('replaces what stands between the marks, and nothing else', () => {
  const once = withFigures(`a\n${START}\nold\n${END}\nb`, 'new\n');
  expect(once).toBe(`a\n${START}\n\nnew\n\n${END}\nb`);
  expect(withFigures(once ?? '', 'new\n')).toBe(once);
});

it('refuses a document without marks', () => {
  expect(withFigures('a', 'new')).toBeUndefined();
  expect(withFigures(`${END} ${START}`, 'new')).toBeUndefined();
});
