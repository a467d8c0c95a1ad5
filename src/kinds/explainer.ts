import { z } from 'astro/zod';
import { prose, text } from '../schema/text.ts';
import { checked } from '../schema/value.ts';
import { defineKind } from './define-kind.ts';

const schema = z
  .strictObject({
    title: text('Title, as the page heading.', 80),
    summary: prose('What it shows, in a few sentences.', 600),
    ...checked,
  })
  .describe('Front matter of an explainer.');
export type Explainer = z.infer<typeof schema>;

export const explainer = defineKind({
  kind: 'explainer',
  name: 'explainer',
  layout: 'folder',
  path: 'explainers',
  manifest: 'index.mdx',
  files: 'code',

  extension: '.mdx',
  schema,
  anchors: 'headings',
  localIds: 'none',
  use: 'user',
  target: {
    scheme: 'explainer',
    room: 'explain',
    each: 'page',
    label: 'Explainers',
    title: ({ title }) => title,
    hint: 'none',
  },
});
