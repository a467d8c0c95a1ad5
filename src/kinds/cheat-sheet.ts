import { z } from 'astro/zod';
import { citation } from '../schema/citation.ts';
import { localId, ref } from '../schema/id.ts';
import { prose, text, verbatim } from '../schema/text.ts';
import { checked } from '../schema/value.ts';
import { defineKind } from './define-kind.ts';
import { partsOf } from './part.ts';

const common = {
  id: localId('Permanent id of the entry; becomes its anchor.'),
  does: prose('What it does, in one line.', 240),
  caution: prose('What may go wrong.', 240).optional(),
  facts: z.array(ref('fact')).default([]).describe('Facts behind the entry.'),
  sources: z.array(citation).default([]).describe('Sources beside those of the group.'),
};

const entry = z
  .discriminatedUnion('kind', [
    z.strictObject({
      ...common,
      kind: z.literal('command').describe('A command to type.'),
      command: verbatim('The command; what readers fill in stands in angle brackets: <name>.', 200),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('rule').describe('A rule to remember.'),
      rule: verbatim('The rule, in a few words or as it stands in a file; printed as typed.', 120),
    }),
  ])
  .describe('One line of the sheet.');
export type SheetEntry = z.infer<typeof entry>;

const schema = z
  .strictObject({
    title: text('Title of the sheet.', 80),
    summary: prose('What it is for.', 400),
    pages: z.literal([1, 2]).describe('Paper budget: one page, or two for both sides of a sheet.'),
    groups: z
      .array(
        z.strictObject({
          id: localId('Id of the group; becomes its anchor.'),
          title: text('Heading.', 60),
          note: prose('A remark under the heading.', 300).optional(),
          entries: z.array(entry).min(1).describe('Lines, in order.'),
          sources: z.array(citation).min(1).describe('Where the meaning of these lines is documented.'),
        }),
      )
      .min(1)
      .describe('Groups of lines.'),
    ...checked,
  })
  .describe('A sheet to print.');
export type CheatSheet = z.infer<typeof schema>;

export const cheatSheet = defineKind({
  kind: 'cheat-sheet',
  name: 'cheat sheet',
  layout: 'entry',
  path: 'cheat-sheets',
  extension: '.yaml',
  schema,
  anchors: ({ groups }) => [
    ...partsOf('group', groups, ['groups']),
    ...groups.flatMap(({ entries }, index) => partsOf('entry', entries, ['groups', index, 'entries'])),
  ],
  localIds: 'none',
  use: 'user',
  target: {
    scheme: 'sheet',
    room: 'cheat-sheets',
    each: 'page',
    label: 'Cheat sheets',
    title: ({ title }) => title,
    hint: 'none',
  },
});
