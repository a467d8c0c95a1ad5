import { versionLine } from './asking.ts';
import type { Ask } from './client.ts';
import { commandDraft, type GrammarDraft, isGroup, type Page } from './draft.ts';
import { hiddenFlags } from './hidden-flags.ts';
import { measureArity } from './probe.ts';
import { joinSpellings } from './spellings.ts';
import { arityOf } from './usage.ts';
import { walkHelp } from './walk.ts';

/** Subcommands that Cobra adds to every program and that no help page lists. */
const UNLISTED = ['help', 'completion'];

/**
 * The grammar of a Cobra program, from its help pages, with the number of arguments tried on the program itself.
 * `surprises` tells where the two differ.
 */
export function cobraGrammar(
  program: string,
  ask: Ask,
  today: string,
): { grammar: GrammarDraft; surprises: string[] } {
  const pages = walkHelp((path) => ask([...path, '--help']), UNLISTED);
  const measured = pages.map((page) => {
    const flags = [...page.flags, ...hiddenFlags(program, page.path, page.flags, ask)];
    return { page: { ...page, flags }, ...measure(page, ask) };
  });
  const grammar: GrammarDraft = {
    program,
    version: /\d+(?:\.\d+)+/.exec(versionLine(ask) ?? '')?.[0] ?? '',
    capturedOn: today,
    capturedFrom: `${program} --help and that of every subcommand; numbers of arguments and hidden flags tried on the client`,
    globalFlags: [{ long: 'help' }],
    commands: joinSpellings(
      measured.map(({ page, arity }) => ({ command: commandDraft(page, arity), spellings: page.spellings })),
    ),
  };
  return { grammar, surprises: measured.flatMap(({ surprises }) => surprises) };
}

function measure(page: Page, ask: Ask) {
  if (isGroup(page)) return { arity: { min: 0, max: 0 }, surprises: [] };
  // Cobra's own help command names its arguments `[command]`: any path of subcommands.
  if (page.path[0] === 'help') return { arity: { min: 0, max: null }, surprises: [] };
  return measureArity(ask, page.path, arityOf(page.usage ?? '', page.path));
}
