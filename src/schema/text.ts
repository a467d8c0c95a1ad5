import { z } from 'astro/zod';
import { marks } from './marks.ts';
import { typeset } from './typeset.ts';

/** What the description of every Markdown field ends with. */
export const MARKDOWN_HINT = ' Markdown; links may use fact:, term: and the other schemes.';

/** Bold text, code and character references: marks that nobody types into plain words for another reason. */
const MARKDOWN = /\*\*[^\s*][^*]*\*\*|`[^`]+`|&(?:[a-z]{2,31}|#\d{1,7}|#x[\da-f]{1,6});/i;
const LINK = /\]\([a-z-]+:/;

/** Words on one line: never Markdown, printed as they are but for their quotation marks. */
export const text = (description: string, max = 200) =>
  verbatim(description, max)
    .refine((value) => !MARKDOWN.test(value), {
      message: 'holds marks of Markdown, which readers would see: this field is plain text',
      params: { fix: 'Write the words without marks, and a character instead of its &name;.' },
    })
    .overwrite((value) => typeset(value));

/** One line printed as it is: a command, a version, a word that programs or readers type. */
export const verbatim = (description: string, max = 200) => {
  const schema = z
    .string()
    .min(1)
    .max(max)
    .refine((value) => value.trim() === value, {
      message: 'has spaces at its start or end',
      params: { fix: 'Remove them.' },
    })
    .refine((value) => !value.includes('\n'), {
      message: 'runs over several lines, but this field is a single line',
      params: { fix: 'Write it on one line.' },
    })
    .refine((value) => !LINK.test(value), {
      message: 'holds a link, but this field is plain text',
      params: { fix: 'Write the words of the link alone.' },
    })
    .describe(description);
  marks.add(schema, { role: 'text' });
  return schema;
};

/**
 * Markdown that readers see. Links with a scheme (`[](fact:id)`, `[text](term:id)`) are resolved, quantities
 * typed by hand are refused, and raw HTML is never let through.
 */
export const prose = (description: string, max = 4000) => {
  const schema = z.string().min(1).max(max).describe(`${description}${MARKDOWN_HINT}`);
  marks.add(schema, { role: 'prose' });
  return schema;
};
