import { z } from 'astro/zod';
import { citation } from '../schema/citation.ts';
import type { CodeLanguageName } from '../schema/code-language.ts';
import { text } from '../schema/text.ts';
import { checked } from '../schema/value.ts';
import { defineKind } from './define-kind.ts';

/** Formats of files, and the language as which each is coloured. What checks them is a table of the rules. */
export const SAMPLE_FORMATS = {
  dockerfile: 'dockerfile',
  compose: 'yaml',
  'shell-session': 'console',
  yaml: 'yaml',
  json: 'json',
  text: 'text',
} as const satisfies Record<string, CodeLanguageName>;
export type SampleFormat = keyof typeof SAMPLE_FORMATS;

const schema = z
  .strictObject({
    title: text('What it shows.', 80),
    files: z
      .array(
        z.strictObject({
          name: z
            .string()
            .max(80)
            .regex(/^[A-Za-z0-9.][A-Za-z0-9._-]*$/, 'is not a plain file name')
            .refine((value) => !/^\.+$/.test(value), 'is not a plain file name')
            .describe('File beside this one.'),
          format: z
            .enum(Object.keys(SAMPLE_FORMATS) as SampleFormat[])
            .describe('Decides which checker reads it and how it is coloured.'),
          over: z
            .string()
            .max(80)
            .describe(
              'Another file of the sample, over which this one is laid: the two are checked together.',
            )
            .optional(),
          caption: text('What the file does.', 160).optional(),
        }),
      )
      .min(1)
      .describe('Files, in the order shown.'),
    ranWith: text('Where a session was recorded: program versions and system.', 200).optional(),
    sources: z.array(citation).default([]).describe('Documentation of what the sample uses.'),
    ...checked,
  })
  .describe('Real files shown in chapters.');
export type Sample = z.infer<typeof schema>;

export const sample = defineKind({
  kind: 'sample',
  name: 'sample',
  layout: 'folder',
  path: 'samples',
  files: 'shown',
  manifest: 'sample.yaml',
  extension: '.yaml',
  schema,
  anchors: 'none',
  localIds: ({ files }) => [
    files.map(({ name }, index) => ({ noun: 'file', id: name, path: ['files', index, 'name'] })),
  ],
  use: 'servant',
  target: {
    scheme: 'sample',
    room: 'samples',
    each: 'page',
    label: 'Samples',
    title: ({ title }) => title,
    hint: 'none',
  },
});
