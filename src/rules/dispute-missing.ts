import { all } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Rule } from './rule.ts';

/** A reader who is told that sources disagree must be told which, and how we read them. */
export const disputeMissing: Rule = {
  name: 'dispute-missing',
  description: 'A disputed fact says what the dispute is.',
  codes: ['dispute-missing'],
  check: (corpus) =>
    all(corpus, 'fact')
      .filter(({ data }) => data.status === 'disputed' && data.disputes.length === 0)
      .map(({ id, locate }) =>
        diagnostic(
          'dispute-missing',
          locate(['status']),
          `${entryName('fact', id)} is disputed, but its \`disputes\` are empty.`,
          'Add an item to `disputes` with `position`, `sources` and `reading`, or change `status`.',
        ),
      ),
};
