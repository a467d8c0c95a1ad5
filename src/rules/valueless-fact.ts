import { entryName } from '../corpus/entries.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import type { Rule } from './rule.ts';

/** A cell of type fact would stay empty. In text, a link to such a fact prints its citation mark alone. */
export const valuelessFact: Rule = {
  name: 'valueless-fact',
  description: 'A table cell of type fact names a fact that has a value.',
  codes: ['valueless-fact'],
  check: (corpus) =>
    corpus.references
      .filter(({ printsValue, via }) => printsValue && via === 'field')
      .filter(({ to }) => {
        const fact = corpus.entries.fact.get(to.id);
        return fact !== undefined && fact.data.value === undefined;
      })
      .map(({ at, from, to }) =>
        diagnostic(
          'valueless-fact',
          at(),
          `${entryName(from.kind, from.id)} prints the value of the fact ${quote(to.id)}, but that fact has none.`,
          'Give the fact a `value`, or make the column one of text and cite the fact under `facts` of the row.',
        ),
      ),
};
