import { all } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Rule } from './rule.ts';

/** What nobody can look up is no fact. */
export const factWithoutSource: Rule = {
  name: 'fact-without-source',
  description: 'Every fact cites a source.',
  codes: ['fact-without-source'],
  check: (corpus) =>
    all(corpus, 'fact')
      .filter(({ data }) => data.sources.length === 0)
      .map(({ id, locate }) =>
        diagnostic(
          'fact-without-source',
          locate(['sources'], { key: true }),
          `${entryName('fact', id)} cites no source.`,
          'Add an item to `sources` with `source`, `at` and `supports`, or remove the fact.',
        ),
      ),
};
