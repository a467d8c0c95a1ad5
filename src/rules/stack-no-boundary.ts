import { all, siteOf } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import type { Rule } from './rule.ts';

/** A guide that names the boundary draws its stacks to show where it runs. */
export const stackNoBoundary: Rule = {
  name: 'stack-no-boundary',
  description: 'Where the guide names a boundary, every stack says where it runs.',
  codes: ['stack-no-boundary'],
  check: (corpus) => {
    const name = siteOf(corpus)?.data.boundary;
    if (name === undefined) return [];
    return all(corpus, 'stack')
      .filter(({ data }) => data.boundary === undefined)
      .map(({ id, locate }) =>
        diagnostic(
          'stack-no-boundary',
          locate([]),
          `${entryName('stack', id)} has no boundary, but site.yaml names one: ${quote(name)}.`,
          'Add `boundary:` with `above` (the topmost ground layer), `label` and `explains`.',
        ),
      );
  },
};
