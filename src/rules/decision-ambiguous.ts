import { all } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import type { Rule } from './rule.ts';

/** A reader cannot choose between two answers that read alike. */
export const decisionAmbiguous: Rule = {
  name: 'decision-ambiguous',
  description: 'The answers to one question differ.',
  codes: ['decision-ambiguous'],
  check: (corpus) =>
    all(corpus, 'decision').flatMap((entry) =>
      entry.data.questions.flatMap(({ id, options }, question) => {
        const labels = options.map(({ label }) => sameAnswer(label));
        return options.flatMap(({ label, next }, option) => {
          const first = labels.indexOf(sameAnswer(label));
          if (first === option) return [];
          const other = options[first]?.next ?? next;
          const where =
            other === next ? `both to ${quote(next)}` : `to ${quote(other)} and to ${quote(next)}`;
          return [
            diagnostic(
              'decision-ambiguous',
              entry.locate(['questions', question, 'options', option, 'label']),
              `${entryName('decision', entry.id)}: the question ${quote(id)} has the answer ${quote(label)} twice, leading ${where}.`,
              'Word the two answers apart, or remove one.',
            ),
          ];
        });
      }),
    ),
};

/** Case, spacing and a final full stop do not make another answer. */
function sameAnswer(label: string): string {
  return label
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.!?]$/, '');
}
