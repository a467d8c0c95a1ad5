import { z } from 'astro/zod';
import { ref } from '../schema/id.ts';
import { prose, text } from '../schema/text.ts';
import { checked } from '../schema/value.ts';
import { defineKind } from './define-kind.ts';

const schema = z
  .strictObject({
    title: text('Title, as the page heading.', 80),
    short: text('Shorter title for navigation, where the title is long.', 32).optional(),
    summary: prose('The chapter in one minute.', 1500),
    objectives: z
      .array(text('What a reader can do afterwards.', 160))
      .min(1)
      .describe('Learning objectives.'),
    prerequisites: z.array(ref('chapter')).default([]).describe('Chapters to read first; no circles.'),
    teaches: z.array(ref('term')).default([]).describe('Glossary terms that this chapter introduces.'),
    quiz: ref('quiz', 'Quiz whose questions close the chapter.').optional(),
    next: z.array(ref('chapter')).default([]).describe('Chapters to go on with, beside the reading path.'),
    ...checked,
  })
  .describe('Front matter of a chapter.');
export type Chapter = z.infer<typeof schema>;

export const chapter = defineKind({
  kind: 'chapter',
  name: 'chapter',
  layout: 'entry',
  path: 'chapters',
  extension: '.mdx',
  schema,
  anchors: 'headings',
  localIds: 'none',
  use: 'user',
  target: {
    scheme: 'chapter',
    room: 'guide',
    each: 'page',
    label: 'Guide',
    title: ({ title }) => title,
    hint: 'none',
  },
});
