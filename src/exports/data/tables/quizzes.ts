import { all } from '../../../corpus/corpus.ts';
import type { Guide } from '../../../views/guide.ts';
import type { Field } from '../field.ts';
import { ids, links, required, value } from '../property.ts';
import { fieldsOf } from '../schema-field.ts';
import { type Table, table } from '../table.ts';
import { textsOf } from '../texts.ts';
import { FACTS, MENTIONS } from './references.ts';

const QUIZ: Field = { name: 'quiz', type: 'string', description: 'Id of the quiz.' };

export function quizQuestionTable(guide: Guide): Table {
  const field = fieldsOf('quiz');
  const texts = textsOf(guide);
  const items = questionsOf(guide);
  return table<(typeof items)[number]>({
    name: 'quiz-questions',
    title: 'Quiz questions',
    description: 'The questions of every quiz. Their choices are a table of their own.',
    primaryKey: ['quiz', 'id'],
    foreignKeys: [{ field: 'chapter', table: 'chapters', to: 'id' }],
    items,
    properties: [
      required(QUIZ, ({ quiz }) => quiz),
      required(field('questions.*.id'), ({ id }) => id),
      value(field('chapter'), ({ chapter }) => chapter),
      required(field('questions.*.text'), ({ text }) => texts.plain(text)),
      required(field('questions.*.answers', { type: 'integer' }), ({ answers }) => answers),
      required(field('questions.*.explanation'), ({ explanation }) => texts.plain(explanation)),
      required(field('questions.*.difficulty'), ({ difficulty }) => difficulty),
      ids(FACTS, ({ explanation, facts, text }) => texts.facts(facts, text, explanation)),
      links(MENTIONS, ({ explanation, text }) => texts.mentions(text, explanation)),
    ],
  });
}

export function quizChoiceTable(guide: Guide): Table {
  const field = fieldsOf('quiz');
  const texts = textsOf(guide);
  const items = questionsOf(guide).flatMap(({ choices, id, quiz }) =>
    choices.map((choice) => ({ ...choice, quiz, question: id })),
  );
  return table<(typeof items)[number]>({
    name: 'quiz-choices',
    title: 'Choices of the quiz questions',
    description: 'What can be answered, whether it is right, and why.',
    primaryKey: ['quiz', 'question', 'id'],
    foreignKeys: [],
    items,
    properties: [
      required(QUIZ, ({ quiz }) => quiz),
      required(
        { name: 'question', type: 'string', description: 'Id of the question.' },
        ({ question }) => question,
      ),
      required(field('questions.*.choices.*.id'), ({ id }) => id),
      required(field('questions.*.choices.*.text'), ({ text }) => texts.plain(text)),
      required(field('questions.*.choices.*.right'), ({ right }) => right),
      value(field('questions.*.choices.*.because'), ({ because }) => because && texts.plain(because)),
      ids(FACTS, ({ because, text }) => texts.facts([], text, because)),
      links(MENTIONS, ({ because, text }) => texts.mentions(text, because)),
    ],
  });
}

function questionsOf(guide: Guide) {
  return all(guide.corpus, 'quiz').flatMap(({ data, id }) =>
    data.questions.map((question) => ({ ...question, quiz: id, chapter: data.chapter })),
  );
}
