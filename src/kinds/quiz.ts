import { z } from 'astro/zod';
import { localId, ref } from '../schema/id.ts';
import { prose, text } from '../schema/text.ts';
import { defineKind } from './define-kind.ts';
import { partsOf } from './part.ts';

const choice = z
  .strictObject({
    id: localId('Id of the choice within its question; keeps a stored answer valid when choices move.'),
    text: prose('The choice.', 240),
    right: z.boolean().default(false).describe('Whether it is right.'),
    because: prose('Why it is wrong, or what makes it right. Every wrong choice needs one.', 400).optional(),
  })
  .describe('One choice.');

const question = z
  .strictObject({
    id: localId('Permanent id; becomes the anchor and the key of stored answers.'),
    text: prose('The question.', 500),
    answers: z.int().min(1).default(1).describe('How many choices are right.'),
    choices: z
      .array(choice)
      .min(2)
      .describe("Choices; readers see them in an order of the page's own, which never changes."),
    explanation: prose('What the answer shows.', 600),
    difficulty: z.enum(['easy', 'medium', 'hard']).describe('How hard it is.'),
    facts: z.array(ref('fact')).min(1).describe('Facts the answer rests on.'),
  })
  .describe('One question.');
export type QuizQuestion = z.infer<typeof question>;

const schema = z
  .strictObject({
    title: text('Title.', 80),
    chapter: ref('chapter', 'Chapter that it belongs to.').optional(),
    questions: z.array(question).min(1).describe('Questions, in order.'),
  })
  .describe('Questions to test oneself with.');
export type Quiz = z.infer<typeof schema>;

export const quiz = defineKind({
  kind: 'quiz',
  name: 'quiz',
  layout: 'entry',
  path: 'quizzes',
  extension: '.yaml',
  schema,
  anchors: ({ questions }) => partsOf('question', questions, ['questions']),
  localIds: ({ questions }) =>
    questions.map(({ choices }, index) => partsOf('choice', choices, ['questions', index, 'choices'])),
  use: 'user',
  target: {
    scheme: 'quiz',
    room: 'practice',
    each: 'anchor',
    label: 'Practice',
    title: ({ title }) => title,
    hint: 'none',
  },
});
