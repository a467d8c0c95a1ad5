import { z } from 'astro/zod';
import { id, ref } from '../schema/id.ts';
import { text } from '../schema/text.ts';
import { defineKind } from './define-kind.ts';

const schema = z
  .strictObject({
    id: id('Id of the relation.'),
    says: text('The relation in words.', 200),
    left: ref('fact', 'Fact on the left.'),
    relation: z
      .enum(['<', '<=', '='])
      .describe('How the left value relates to the right one, over their whole ranges.'),
    right: ref('fact', 'Fact on the right.'),
  })
  .describe('A relation that must hold between the values of two facts.');
export type Invariant = z.infer<typeof schema>;

export const invariant = defineKind({
  kind: 'invariant',
  name: 'invariant',
  layout: 'list',
  path: 'invariants.yaml',
  extension: '.yaml',
  schema,
  anchors: 'none',
  localIds: 'none',
  use: 'user',
  target: 'none',
});
