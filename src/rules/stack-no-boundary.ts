import { all } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Rule } from './rule.ts';

/** Where the isolation boundary runs is what a stack is drawn for. */
export const stackNoBoundary: Rule = {
  name: 'stack-no-boundary',
  description: 'Every stack says where its isolation boundary runs.',
  codes: ['stack-no-boundary'],
  check: (corpus) =>
    all(corpus, 'stack')
      .filter(({ data }) => data.boundary === undefined)
      .map(({ id, locate }) =>
        diagnostic(
          'stack-no-boundary',
          locate([]),
          `${entryName('stack', id)} has no isolation boundary.`,
          'Add `boundary:` with `above` (the topmost ground layer), `label` and `explains`.',
        ),
      ),
};
