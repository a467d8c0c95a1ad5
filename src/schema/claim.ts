import { z } from 'astro/zod';
import { id, ref } from './id.ts';
import { prose, text } from './text.ts';
import { checked } from './value.ts';

export const VERDICTS = ['confirmed', 'qualified', 'outdated', 'wrong'] as const;

export const claim = z
  .strictObject({
    id: id(),
    says: text('The sentence often repeated, paraphrased.', 300),
    seenIn: z.array(ref('source')).default([]).describe('Sources that repeat it.'),
    verdict: z.enum(VERDICTS).describe('What checking it showed.'),
    correction: prose('What is true, and under which conditions.', 1500),
    facts: z.array(ref('fact')).min(1).describe('Facts the verdict rests on.'),
    ...checked,
  })
  .describe('Something often said, checked.');
export type Claim = z.infer<typeof claim>;
