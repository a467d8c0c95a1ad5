import { describe, expect, it } from 'vitest';
import { numberSources } from '../../../../src/views/citations/number-sources.ts';
import type { SourceLine } from '../../../../src/views/citations/page-facts.ts';

const line = (source: string, at: string): SourceLine => ({
  title: source,
  publisher: 'Publisher',
  kind: 'standard',
  at,
  supports: undefined,
  url: `https://example.org/${source}`,
  href: `/sources/#${source}`,
});

describe('numberSources', () => {
  const first = { sources: [line('b', '1'), line('a', '1')] };
  const second = { sources: [line('a', '1'), line('b', '2'), line('b', '1')] };
  const { lines, numbersOf } = numberSources([first, second]);

  it('lists each place once, in the order in which the rows meet it', () => {
    expect(lines.map(({ at, title }) => `${title} ${at}`)).toEqual(['b 1', 'a 1', 'b 2']);
  });

  it('gives a row the numbers of its places in ascending order', () => {
    expect(numbersOf(first.sources)).toEqual([1, 2]);
    expect(numbersOf(second.sources)).toEqual([1, 2, 3]);
    expect(numbersOf([])).toEqual([]);
  });
});
