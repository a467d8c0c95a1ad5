import { z } from 'astro/zod';
import { id, ref } from './id.ts';
import { prose, text } from './text.ts';
import { checked } from './value.ts';

export const faq = z
  .strictObject({
    id: id(),
    question: text('The question, as people ask it.', 160),
    short: prose('The answer in one or two sentences.', 400),
    long: prose('The answer in full.', 3000),
    facts: z.array(ref('fact')).min(1).describe('Facts the answer rests on.'),
    ...checked,
  })
  .describe('A question that people ask.');
export type Faq = z.infer<typeof faq>;
