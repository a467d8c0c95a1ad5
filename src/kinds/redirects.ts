import { z } from 'astro/zod';
import { defineKind } from './define-kind.ts';

/** An entry, or a part of it, as links in text name it. */
const address = z
  .string()
  .regex(
    /^[a-z-]+:[a-z0-9-]+(#[a-z0-9-]+)?$/,
    'is not an address such as "fact:some-id" or "catalog:some-id#row"',
  );

const schema = z
  .record(z.string(), address)
  .describe(
    'Addresses that have changed, each with the one that it leads to now; written by `npm run rename`.',
  );
export type Redirects = z.infer<typeof schema>;

export const redirects = defineKind({
  kind: 'redirects',
  name: 'list of old addresses',
  layout: 'single',
  path: 'redirects.yaml',
  extension: '.yaml',
  schema,
  anchors: 'none',
  localIds: 'none',
  use: 'user',
  target: 'none',
});
