import type { z } from 'astro/zod';
import type { GrammarFlag, grammar } from '../../src/kinds/grammar.ts';

/** A grammar as written to a file: what equals its default is left out. */
export type GrammarDraft = z.input<typeof grammar.schema>;
export type CommandDraft = GrammarDraft['commands'][number];

/** How many arguments a command takes, and after how many the rest belongs to another program. */
export interface Arity {
  min: number;
  max: number | null;
  foreign?: number;
}

/** What a help page or a reference page says about one command. */
export interface Page {
  path: string[];
  /** All spellings of the path, as the page lists them; empty when it lists none. */
  spellings: string[][];
  /** Undefined when the page shows no usage line. */
  usage: string | undefined;
  /** Names of subcommands. */
  subcommands: string[];
  flags: GrammarFlag[];
}

/** The command of a page, with the arguments given. Only what differs from the defaults is set. */
export function commandDraft(page: Page, { min, max, foreign }: Arity): CommandDraft {
  return {
    path: page.path,
    ...(page.flags.length > 0 && { flags: page.flags }),
    arguments: { min, max },
    ...(foreign !== undefined && { foreign }),
    ...(isGroup(page) && { group: true }),
  };
}

/** Whether a command cannot run by itself. One whose usage line says `[NAME|COMMAND]` has subcommands and can. */
export function isGroup({ subcommands, usage }: Page): boolean {
  return subcommands.length > 0 && !/\|COMMAND\]/.test(usage ?? '');
}
