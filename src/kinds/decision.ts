import { z } from 'astro/zod';
import { localId, ref } from '../schema/id.ts';
import { prose, text } from '../schema/text.ts';
import { checked } from '../schema/value.ts';
import { defineKind } from './define-kind.ts';
import { partsOf } from './part.ts';

const option = z
  .strictObject({
    label: text('The answer.', 120),
    next: localId('Id of the question or outcome that it leads to.'),
    because: prose('Why this answer leads there.', 300).optional(),
  })
  .describe('One answer.');

const question = z
  .strictObject({
    id: localId('Permanent id; becomes its anchor.'),
    text: text('The question.', 160),
    why: prose('Why it matters.', 500).optional(),
    options: z.array(option).min(2).describe('Answers, each leading to one place.'),
  })
  .describe('One question.');

const outcome = z
  .strictObject({
    id: localId('Permanent id; becomes its anchor.'),
    title: text('The advice.', 100),
    role: localId('Id of a subject of site.yaml, whose colour role the outcome takes.'),
    reasons: z.array(prose('One reason.', 400)).min(1).describe('Why.'),
    facts: z.array(ref('fact')).min(1).describe('Facts the reasons rest on.'),
    wouldChange: prose('What would change this answer.', 500),
    read: z.array(ref('chapter')).default([]).describe('Chapters to read next.'),
  })
  .describe('Where the questions lead.');

const schema = z
  .strictObject({
    title: text('Title.', 80),
    summary: prose('What it helps to decide.', 600),
    start: localId('Id of the first question.'),
    questions: z.array(question).min(1).describe('Questions.'),
    outcomes: z.array(outcome).min(2).describe('Outcomes.'),
    ...checked,
  })
  .describe('Questions that lead to advice.');
export type Decision = z.infer<typeof schema>;

export const decision = defineKind({
  kind: 'decision',
  name: 'decision',
  layout: 'entry',
  path: 'decisions',
  extension: '.yaml',
  schema,
  anchors: ({ outcomes, questions }) => [
    ...partsOf('question', questions, ['questions']),
    ...partsOf('outcome', outcomes, ['outcomes']),
  ],
  localIds: 'none',
  use: 'user',
  target: {
    scheme: 'decision',
    room: 'decide',
    each: 'page',
    label: 'Decide',
    title: ({ title }) => title,
    hint: 'none',
  },
});
