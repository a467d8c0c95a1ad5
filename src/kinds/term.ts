import { z } from 'astro/zod';
import { citation } from '../schema/citation.ts';
import { id, ref } from '../schema/id.ts';
import { prose, text } from '../schema/text.ts';
import { defineKind } from './define-kind.ts';

const schema = z
  .strictObject({
    id: id(),
    term: text('The term as written in running text.', 60),
    aka: z
      .array(text('Another name or spelling.', 60))
      .default([])
      .describe('Other names, abbreviations and spellings; search finds the term by each.'),
    definition: prose('What it means, in one to three sentences that stand alone.', 600),
    see: z.array(ref('term')).default([]).describe('Related terms.'),
    sources: z.array(citation).min(1).describe('Where it is defined.'),
  })
  .describe('A word of the glossary.');
export type Term = z.infer<typeof schema>;

export const term = defineKind({
  kind: 'term',
  name: 'term',
  layout: 'list',
  path: 'glossary',
  extension: '.yaml',
  schema,
  anchors: 'none',
  localIds: 'none',
  use: 'servant',
  target: {
    scheme: 'term',
    room: 'glossary',
    each: 'anchor',
    label: 'Glossary',
    title: ({ term: word }) => word,
    hint: ({ definition }) => definition,
  },
});
