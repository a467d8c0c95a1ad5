import { z } from 'astro/zod';
import { citation } from './citation.ts';
import { text } from './text.ts';
import { checked } from './value.ts';

/** File formats that a checker exists for, and `text`, which nothing checks. */
export const SAMPLE_FORMATS = ['dockerfile', 'compose', 'shell-session', 'yaml', 'json', 'text'] as const;
export type SampleFormat = (typeof SAMPLE_FORMATS)[number];

export const sample = z
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
          format: z.enum(SAMPLE_FORMATS).describe('Decides which checker reads it and how it is coloured.'),
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
export type Sample = z.infer<typeof sample>;
