import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { id, ref } from './id.ts';
import { prose, text } from './text.ts';

export const term = z
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
export type Term = z.infer<typeof term>;
