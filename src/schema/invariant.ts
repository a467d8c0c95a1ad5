import { z } from 'astro/zod';
import { id, ref } from './id.ts';
import { text } from './text.ts';

export const invariant = z
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
export type Invariant = z.infer<typeof invariant>;
