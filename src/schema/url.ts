import { z } from 'astro/zod';

/** An absolute http or https address: no other scheme may reach a reader's browser. */
export const url = (description: string) =>
  z
    .string()
    .max(500)
    .refine((value) => {
      if (!/^https?:\/\//.test(value) || /\s/.test(value)) return false;
      return URL.canParse(value);
    }, 'is not a web address: it must begin with https:// or http:// and hold no spaces')
    .describe(description);
