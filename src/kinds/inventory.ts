import { z } from 'astro/zod';
import { id, link } from '../schema/id.ts';
import { text, verbatim } from '../schema/text.ts';
import { defineKind } from './define-kind.ts';

const common = {
  id: id('Permanent id of the statement.'),
  topic: text('What it is about.', 60),
  says: verbatim('The statement, in our words.', 400),
};

/** A statement that the guide has to answer, from a list made before it was written. */
const schema = z
  .discriminatedUnion('status', [
    z.strictObject({
      ...common,
      status: z.literal('covered').describe('A reader learns from the guide what is true of it.'),
      coveredBy: z
        .array(link('Where: "claim:some-id", "chapter:some-id#heading", "catalog:some-id#row".'))
        .min(1)
        .describe('Places in the guide that answer it.'),
    }),
    z.strictObject({
      ...common,
      status: z.literal('outside').describe('It says nothing about the subject of the guide.'),
      because: text('Why it needs no answer.', 200),
    }),
    z.strictObject({
      ...common,
      status: z.literal('open').describe('Nothing answers it yet.'),
    }),
  ])
  .describe('A statement that the guide has to answer.');
export type InventoryItem = z.infer<typeof schema>;

export const inventory = defineKind({
  kind: 'inventory',
  name: 'inventory',
  layout: 'list',
  path: 'inventory.yaml',
  extension: '.yaml',
  schema,
  anchors: 'none',
  localIds: 'none',
  use: 'pointer',
  target: 'none',
});
