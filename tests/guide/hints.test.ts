import { expect, test } from 'vitest';
import { all } from '../../src/corpus/corpus.ts';
import { pageFacts } from '../../src/views/citations/page-facts.ts';
import { plainText, resolverOf } from '../../src/views/citations/resolver.ts';
import { guideFrom } from '../lib/guides.ts';

test('definitions of several sentences hint at their terms with the first', () => {
  const guide = guideFrom('content');
  const resolve = resolverOf(guide, pageFacts(guide, []));
  const longer = all(guide.corpus, 'term').filter(({ data, id }) => {
    const whole = plainText(guide, data.definition);
    return whole.length > (resolve({ kind: 'term', id }).hint ?? '').length;
  });
  expect(longer.length).toBeGreaterThan(50);
});
