import { z } from 'astro/zod';
import { id, ref } from '../schema/id.ts';
import { prose, text } from '../schema/text.ts';
import { checked } from '../schema/value.ts';
import { defineKind } from './define-kind.ts';

export const VERDICTS = ['confirmed', 'qualified', 'outdated', 'wrong'] as const;

const schema = z
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
export type Claim = z.infer<typeof schema>;

export const claim = defineKind({
  kind: 'claim',
  name: 'claim',
  layout: 'list',
  path: 'claims',
  extension: '.yaml',
  schema,
  anchors: 'none',
  localIds: 'none',
  use: 'user',
  target: {
    scheme: 'claim',
    room: 'claims',
    each: 'anchor',
    label: 'Often repeated, checked',
    title: ({ says }) => says,
    hint: 'none',
  },
});
