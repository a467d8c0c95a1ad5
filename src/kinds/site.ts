import { z } from 'astro/zod';
import { localId, ref } from '../schema/id.ts';
import { language } from '../schema/language.ts';
import { markShape } from '../schema/mark.ts';
import { ownUnit } from '../schema/own-unit.ts';
import { prose, text, verbatim } from '../schema/text.ts';
import { url } from '../schema/url.ts';
import { defineKind } from './define-kind.ts';
import { partsOf } from './part.ts';

/** Colour roles. Each keeps its meaning in diagrams, tables, decisions and on paper. */
export const ROLES = ['first', 'second', 'shared'] as const;
export type Role = (typeof ROLES)[number];

const subject = z.strictObject({
  id: localId('Id used by comparisons, stacks and outcomes.'),
  label: text('Name in the singular: "Table".', 40),
  plural: text('Name in the plural: "Tables".', 40),
  role: z.enum(ROLES).describe('Colour role: the first subject, the second, or the ground both share.'),
});
export type Subject = z.infer<typeof subject>;

const schema = z
  .strictObject({
    title: text('Name of the guide.', 60),
    tagline: text('The guide in one sentence.', 160),
    description: text('For search engines and link previews.', 200),
    language,
    introduction: prose(
      "The answer to the guide's main question, for the first screen of the home page.",
      1200,
    ),
    subjects: z.array(subject).min(1).describe('What the guide compares, and the ground they share.'),
    home: z
      .strictObject({
        stacks: z
          .array(ref('stack'))
          .max(2)
          .default([])
          .describe('Stacks shown side by side on the home page.'),
        comparison: ref('comparison', 'Comparison summarised on the home page.').optional(),
        decision: ref('decision', 'Decision guide the home page leads to.').optional(),
      })
      .describe('What the home page shows.'),
    chapters: z.array(ref('chapter')).default([]).describe('The reading path: every chapter, in order.'),
    repository: url(
      'Where the content can be corrected. On GitHub and GitLab, edit links follow from it.',
    ).optional(),
    edit: url('Address at which a file can be edited, with {file} for its path below the content folder.')
      .refine((value) => value.includes('{file}'), 'has no {file} in it')
      .optional(),
    boundary: text(
      'Name of the line that stacks draw between what is shared and what each instance has: "Interface".',
      40,
    )
      .optional()
      .describe('Name of the boundary. Once it is given, every stack must show one.'),
    mark: z
      .array(markShape)
      .min(1)
      .max(12)
      .optional()
      .describe('Mark of the site: header, icons, cover. A neutral one stands for none.'),
    accessibility: z
      .strictObject({
        byHand: z
          .array(text('What people tried, and how.', 400))
          .default([])
          .describe('What was tried by use.'),
        shortfalls: z.array(text('A shortfall.', 400)).default([]).describe('What is known to fall short.'),
      })
      .optional()
      .describe('What no program can test of this site; its page on accessibility says it.'),
    licence: z
      .strictObject({ name: text('Licence of the content.', 60), url: url('Its text.') })
      .describe('Licence of the content.'),
    synonyms: z
      .array(z.array(verbatim('A word or a name.', 40)).min(2).describe('Words that mean the same here.'))
      .default([])
      .describe('Words that readers use for each other: a search for one also finds the others.'),
    units: z.array(ownUnit).default([]).describe('Units that values and text may use beside the known ones.'),
    topicTerms: z
      .array(verbatim('A word of the topic.', 40))
      .default([])
      .describe("Words that belong to content alone: the generator's source must not hold them."),
  })
  .describe('The guide as a whole.');
export type Site = z.infer<typeof schema>;

export const site = defineKind({
  kind: 'site',
  name: 'site file',
  layout: 'single',
  path: 'site.yaml',
  extension: '.yaml',
  schema,
  anchors: 'none',
  localIds: ({ subjects }) => [partsOf('subject', subjects, ['subjects'])],
  use: 'user',
  target: 'none',
});
