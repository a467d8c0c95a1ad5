import { all } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import type { Rule } from './rule.ts';

/** The page asks for as many choices as `answers` says, so that many must be right. */
export const quizAnswers: Rule = {
  name: 'quiz-answers',
  description: 'A question has as many right choices as it declares.',
  codes: ['quiz-answers'],
  check: (corpus) =>
    all(corpus, 'quiz').flatMap((entry) =>
      entry.data.questions.flatMap(({ answers, choices, id }, index) => {
        const right = choices.filter((choice) => choice.right).length;
        if (right === answers) return [];
        return [
          diagnostic(
            'quiz-answers',
            entry.locate(['questions', index, 'answers']),
            `${entryName('quiz', entry.id)}: the question ${quote(id)} has ${right} right ${right === 1 ? 'choice' : 'choices'}, but \`answers\` is ${answers}.`,
            right === 0
              ? 'Mark the right choice with `right: true`.'
              : `Write \`answers: ${right}\`, or correct \`right\` of the choices.`,
          ),
        ];
      }),
    ),
};
