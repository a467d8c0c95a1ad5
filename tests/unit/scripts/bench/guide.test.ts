import { expect, it } from 'vitest';
import { syntheticGuide } from '../../../../scripts/bench/guide.ts';
import { loadCorpus } from '../../../../src/corpus/load.ts';
import { validate } from '../../../../src/rules/validate.ts';
import { rawFiles } from '../../../lib/fixture.ts';

it.each([1, 20, 300])(
  'a made-up guide of %i entries is clean, so that its validation can be measured',
  (entries) => {
    const result = validate(loadCorpus(rawFiles(syntheticGuide(entries))), { today: '2026-11-21' });
    expect(result.ok ? result.warnings : result.diagnostics).toEqual([]);
  },
);

it('is the same for the same size', () => {
  expect(syntheticGuide(50)).toEqual(syntheticGuide(50));
});
