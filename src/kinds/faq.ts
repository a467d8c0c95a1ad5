import { z } from 'astro/zod';
import { id, ref } from '../schema/id.ts';
import { prose, text } from '../schema/text.ts';
import { checked } from '../schema/value.ts';
import { defineKind } from './define-kind.ts';

const schema = z
  .strictObject({
    id: id(),
    question: text('The question, as people ask it.', 160),
    short: prose('The answer in one or two sentences.', 400),
    long: prose('The answer in full.', 3000),
    facts: z.array(ref('fact')).min(1).describe('Facts the answer rests on.'),
    ...checked,
  })
  .describe('A question that people ask.');
export type Faq = z.infer<typeof schema>;

export const faq = defineKind({
  kind: 'faq',
  name: 'question',
  layout: 'list',
  path: 'faq',
  extension: '.yaml',
  schema,
  anchors: 'none',
  localIds: 'none',
  use: 'user',
  target: {
    scheme: 'faq',
    room: 'faq',
    each: 'anchor',
    label: 'Questions',
    title: ({ question }) => question,
    hint: 'none',
  },
});
