import { excessAt } from '../corpus/excess-findings.ts';
import type { Rule } from './rule.ts';

/** A text whose markup cannot be read within bounds would be shown with its marks. */
export const tooMuchMarkup: Rule = {
  name: 'too-much-markup',
  description: 'Texts hold no more markup than can be read in bounded time.',
  codes: ['too-much-markup'],
  check: (corpus) =>
    corpus.prose.flatMap(({ at, tree }) =>
      tree.data?.excess === undefined ? [] : [excessAt(tree.data.excess, at())],
    ),
};
