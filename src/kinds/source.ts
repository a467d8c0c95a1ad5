import { z } from 'astro/zod';
import { isoDate, partialDate } from '../schema/date.ts';
import { id } from '../schema/id.ts';
import { isIsbn } from '../schema/isbn.ts';
import { text, verbatim } from '../schema/text.ts';
import { url } from '../schema/url.ts';
import { defineKind } from './define-kind.ts';

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
  'book',
  'textbook',
  'encyclopedia',
  'law',
  'dataset',
  'lecture',
  'recording',
  'interview',
] as const;

const schema = z
  .strictObject({
    id: id(),
    title: text('Title as the publisher gives it.', 200),
    publisher: text('Who publishes it: a project, a company, a standards body, the authors.', 120),
    kind: z.enum(SOURCE_KINDS).describe('What sort of document it is.'),
    url: url('Public address, pinned to a version where the publisher offers one.').optional(),
    doi: verbatim('Digital object identifier: "10.1000/182". It gives the source an address.', 200)
      .regex(/^10\.\d{4,9}\/\S+$/, 'is not a DOI: it begins with 10. and has a slash')
      .optional(),
    isbn: verbatim('ISBN of a book.', 20)
      .refine(isIsbn, 'is not an ISBN: a digit is wrong or missing')
      .optional(),
    published: partialDate('When this version was published, as far as it says.').optional(),
    accessed: isoDate('The day on which it was last read.'),
    unasked: text(
      'Why the check of addresses leaves it out: the server refuses programs, or wants a name.',
      200,
    ).optional(),
  })
  .refine(({ doi, isbn, url: address }) => address !== undefined || doi !== undefined || isbn !== undefined, {
    message: 'cannot be found: give `url`, `doi` or `isbn`',
  })
  .describe('A document that statements rest on.');
export type Source = z.infer<typeof schema>;

export const source = defineKind({
  kind: 'source',
  name: 'source',
  layout: 'list',
  path: 'sources',
  extension: '.yaml',
  schema,
  anchors: 'none',
  localIds: 'none',
  use: 'servant',
  target: {
    scheme: 'source',
    room: 'sources',
    each: 'anchor',
    label: 'Sources',
    title: ({ title }) => title,
    hint: 'none',
  },
});
