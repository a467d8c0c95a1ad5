import { z } from 'astro/zod';

/** An entry, or a part of it, as links in text name it. */
const address = z
  .string()
  .regex(
    /^[a-z-]+:[a-z0-9-]+(#[a-z0-9-]+)?$/,
    'is not an address such as "fact:some-id" or "catalog:some-id#row"',
  );

export const redirects = z
  .record(z.string(), address)
  .describe(
    'Addresses that have changed, each with the one that it leads to now; written by `npm run rename`.',
  );
export type Redirects = z.infer<typeof redirects>;
