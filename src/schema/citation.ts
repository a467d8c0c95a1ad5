import { z } from 'astro/zod';
import { ref } from './id.ts';
import { text } from './text.ts';

const fields = {
  source: ref('source', 'Id of the source.'),
  at: text('Where in the source: the section, option, file or line.', 200),
};

/** Points to the place in a source where a statement can be read. */
export const citation = z.strictObject(fields).describe('A source and the place in it.');
export type Citation = z.infer<typeof citation>;

/** A citation that also says, in our words, what the source says there. */
export const evidence = z
  .strictObject({ ...fields, supports: text('What the source says there, in our words.', 400) })
  .describe('A source, the place in it, and what it says.');
