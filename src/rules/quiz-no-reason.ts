import { all } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import type { Rule } from './rule.ts';

/** Who chose wrong learns most from the reason. */
export const quizNoReason: Rule = {
  name: 'quiz-no-reason',
  description: 'Every wrong choice says why it is wrong.',
  codes: ['quiz-no-reason'],
  check: (corpus) =>
    all(corpus, 'quiz').flatMap((entry) =>
      entry.data.questions.flatMap(({ choices, id }, question) =>
        choices.flatMap((choice, index) =>
          choice.right || choice.because !== undefined
            ? []
            : [
                diagnostic(
                  'quiz-no-reason',
                  entry.locate(['questions', question, 'choices', index]),
                  `${entryName('quiz', entry.id)}: the wrong choice ${quote(choice.id)} of the question ${quote(id)} gives no reason.`,
                  'Add `because:` with a sentence on why it is wrong.',
                ),
              ],
        ),
      ),
    ),
};
