import { z } from 'astro/zod';
import { citation } from '../schema/citation.ts';
import { partialDate } from '../schema/date.ts';
import { localId, ref } from '../schema/id.ts';
import { prose, text } from '../schema/text.ts';
import { checked } from '../schema/value.ts';
import { defineKind } from './define-kind.ts';
import { partsOf } from './part.ts';

const schema = z
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
export type Timeline = z.infer<typeof schema>;

export const timeline = defineKind({
  kind: 'timeline',
  name: 'timeline',
  layout: 'entry',
  path: 'timelines',
  extension: '.yaml',
  schema,
  anchors: ({ events }) => partsOf('event', events, ['events']),
  localIds: 'none',
  use: 'user',
  target: {
    scheme: 'timeline',
    room: 'timeline',
    each: 'page',
    label: 'Timelines',
    title: ({ title }) => title,
    hint: 'none',
  },
});
