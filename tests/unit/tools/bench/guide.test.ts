import { expect, it } from 'vitest';
import { loadCorpus } from '../../../../src/corpus/load.ts';
import { validate } from '../../../../src/rules/validate.ts';
import { entriesIn, syntheticGuide } from '../../../../tools/bench/guide.ts';
import { rawFiles } from '../../../lib/fixture.ts';

it.each([1, 30])(
  'a made-up guide of %i chapters is clean, so that a build of it can be measured',
  (chapters) => {
    const { corpus, diagnostics } = loadCorpus(rawFiles(syntheticGuide(chapters)));
    const result = validate({ corpus, diagnostics }, { today: '2026-11-21' });
    expect(result.ok ? result.warnings : result.diagnostics).toEqual([]);
    const entries = Object.values(corpus.entries).reduce((count, { size }) => count + size, 0);
    // The site file is an entry too.
    expect(entriesIn(chapters)).toBe(entries - 1);
  },
);

it('is the same for the same size', () => {
  expect(syntheticGuide(5)).toEqual(syntheticGuide(5));
});

it('has chapters as long, with as many tables and blocks of code, as those that peers were measured with', () => {
  const text = syntheticGuide(3).get('chapters/chapter-2.mdx') ?? '';
  const body = text.split('\n---\n')[1] ?? '';
  const prose = body.replace(/```[\s\S]*?```/g, '');
  expect(body.match(/^```\w/gm)).toHaveLength(4);
  expect(body.match(/^\| ---/gm)).toHaveLength(2);
  const words = prose.split(/\s+/).filter((word) => /[a-z]/.test(word)).length;
  expect(words).toBeGreaterThan(1_150);
  expect(words).toBeLessThan(1_450);
});
