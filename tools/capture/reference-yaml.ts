import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { GrammarFlag } from '../../src/kinds/grammar.ts';
import type { Page } from './draft.ts';

const option = z.object({
  option: z.string(),
  shorthand: z.string().optional(),
  value_type: z.string(),
  deprecated: z.boolean(),
  hidden: z.boolean(),
});

const reference = z.object({
  command: z.string(),
  aliases: z.string().optional(),
  usage: z.string().optional(),
  cname: z.array(z.string()).default([]),
  options: z.array(option).default([]),
  inherited_options: z.array(option).default([]),
});

/**
 * Reads one page of a reference that docker/cli-docs-tool wrote as YAML. Deprecated and hidden flags are left out;
 * inherited ones belong to the command as well. Undefined for a page of another form.
 */
export function readYamlReference(text: string): Page | undefined {
  const { data: page } = reference.safeParse(parse(text));
  if (page === undefined) return undefined;
  const path = words(page.command);
  const flags = [...page.options, ...page.inherited_options].filter(
    (flag) => !flag.deprecated && !flag.hidden,
  );
  return {
    path,
    spellings: page.aliases === undefined ? [] : page.aliases.split(',').map(words),
    usage: page.usage,
    subcommands: page.cname.map((name) => words(name).at(-1) ?? name),
    flags: flags.map(flagOf),
  };
}

function words(command: string): string[] {
  return command.trim().split(/\s+/).slice(1);
}

function flagOf({ option: long, shorthand, value_type }: z.infer<typeof option>): GrammarFlag {
  return {
    long,
    ...(shorthand !== undefined && { short: shorthand }),
    ...(value_type !== 'bool' && { value: value_type }),
  };
}
