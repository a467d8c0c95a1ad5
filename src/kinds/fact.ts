import { z } from 'astro/zod';
import { evidence } from '../schema/citation.ts';
import { id, ref } from '../schema/id.ts';
import { text } from '../schema/text.ts';
import { checked, factValue } from '../schema/value.ts';
import { defineKind } from './define-kind.ts';

const common = {
  id: id('Permanent id; never reused for another statement.'),
  claim: text('The statement, in one sentence.', 240),
  kind: z
    .enum(['definition', 'behaviour', 'default', 'quantity', 'date', 'comparison'])
    .describe('What sort of statement it is.'),
  about: z.array(ref('term')).min(1).describe('Ids of the glossary terms it is about.'),
  value: factValue.optional().describe('The value that `[](fact:id)` prints.'),
  conditions: z
    .array(text('One condition.', 240))
    .default([])
    .describe('When it holds: versions, settings, what was measured.'),
  sources: z.array(evidence).describe('What it rests on; at least one.'),
  ...checked,
};

const dispute = z
  .strictObject({
    position: text('What the other side says, in our words.', 300),
    sources: z.array(evidence).min(1).describe('Where it says so.'),
    reading: text('How we weigh it.', 300),
  })
  .describe('A source that disagrees.');

const disputes = z.array(dispute).default([]).describe('Sources that disagree, and how we read them.');

/** A single sourced statement. `status` decides which other fields it needs. */
const schema = z
  .discriminatedUnion('status', [
    z.strictObject({
      ...common,
      status: z.literal('verified').describe('Checked against its sources.'),
      disputes,
    }),
    z.strictObject({
      ...common,
      status: z.literal('single-source').describe('Only one source could be found.'),
      disputes,
    }),
    z.strictObject({ ...common, status: z.literal('disputed').describe('Good sources disagree.'), disputes }),
    z.strictObject({
      ...common,
      status: z.literal('superseded').describe('No longer true; kept because addresses are permanent.'),
      supersededBy: ref('fact', 'Id of the fact that replaced it.'),
      disputes,
    }),
  ])
  .describe('One statement with its value, conditions and sources.');
export type Fact = z.infer<typeof schema>;

export const fact = defineKind({
  kind: 'fact',
  name: 'fact',
  layout: 'list',
  path: 'facts',
  extension: '.yaml',
  schema,
  anchors: 'none',
  localIds: 'none',
  use: 'servant',
  target: {
    scheme: 'fact',
    room: 'facts',
    each: 'anchor',
    label: 'Facts',
    title: ({ claim }) => claim,
    hint: 'none',
  },
});
