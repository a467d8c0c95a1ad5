import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { partialDate } from './date.ts';
import { localId, ref } from './id.ts';
import { prose, text } from './text.ts';
import { checked } from './value.ts';

export const timeline = z
  .strictObject({
    title: text('Title.', 80),
    summary: prose('What it follows.', 600),
    events: z
      .array(
        z.strictObject({
          id: localId('Permanent id; becomes its anchor.'),
          date: partialDate('When: as exact as the source is.'),
          title: text('What happened.', 120),
          text: prose('What it changed.', 600),
          role: localId('Id of a subject of site.yaml, whose colour role the event takes.').optional(),
          facts: z.array(ref('fact')).default([]).describe('Facts behind it.'),
          sources: z.array(citation).min(1).describe('Where it is recorded.'),
        }),
      )
      .min(1)
      .describe('Events, oldest first.'),
    ...checked,
  })
  .describe('Dated events.');
export type Timeline = z.infer<typeof timeline>;
