import { z } from 'astro/zod';
import { isoDate, partialDate } from './date.ts';
import { id } from './id.ts';
import { text } from './text.ts';
import { url } from './url.ts';

export const SOURCE_KINDS = [
  'standard',
  'specification',
  'kernel-doc',
  'man-page',
  'source-code',
  'vendor-doc',
  'paper',
  'advisory',
  'history',
  'article',
] as const;

export const source = z
  .strictObject({
    id: id(),
    title: text('Title as the publisher gives it.', 200),
    publisher: text('Who publishes it: a project, a company, a standards body, the authors.', 120),
    kind: z.enum(SOURCE_KINDS).describe('What sort of document it is.'),
    url: url('Public address, pinned to a version where the publisher offers one.'),
    published: partialDate('When this version was published, as far as it says.').optional(),
    accessed: isoDate('The day on which it was last read.'),
  })
  .describe('A document that statements rest on.');
export type Source = z.infer<typeof source>;
