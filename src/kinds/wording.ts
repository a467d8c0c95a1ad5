import { z } from 'astro/zod';
import { id, link } from '../schema/id.ts';
import { verbatim } from '../schema/text.ts';
import { defineKind } from './define-kind.ts';

/** How readers ask for something that the guide says in other words. Only search knows it. */
const schema = z
  .strictObject({
    id: id('Permanent id of the entry.'),
    place: link('What answers: "faq:some-id", "sheet:some-id#entry", "chapter:some-id#heading".'),
    asked: z
      .array(verbatim('As a reader would type it.', 120))
      .min(1)
      .describe('Other wordings of what it answers.'),
  })
  .describe('Words in which readers look for a place of the guide.');

export const wording = defineKind({
  kind: 'wording',
  name: 'wording',
  layout: 'list',
  path: 'wordings.yaml',
  extension: '.yaml',
  schema,
  anchors: 'none',
  localIds: 'none',
  use: 'pointer',
  target: 'none',
});
