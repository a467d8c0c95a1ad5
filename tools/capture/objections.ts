import { grammar } from '../../src/kinds/grammar.ts';
import { isVersion } from './asking.ts';
import type { GrammarDraft } from './draft.ts';

/** A word of a help page that is a flag: a letter or a name behind hyphens or a plus sign. */
const FLAG_WORD = /(?<=^|[\s[({|,])(?:--?[A-Za-z][\w-]*|\+(?:\[no\])?[a-z][\w-]*)/gm;

/**
 * Why a grammar must not be written, in sentences; none for one that may. A grammar that holds less than the program
 * says would accuse right commands, an empty one would let everything pass as checked.
 */
export function objections(draft: GrammarDraft, help: string): string[] {
  const found: string[] = [];
  const named = new Set(help.match(FLAG_WORD)).size;
  const flags = [draft.globalFlags ?? [], ...draft.commands.map((command) => command.flags ?? [])].flat()
    .length;
  if (help.trim() === '') found.push('It says nothing to --help, -h and -help.');
  else if (flags === 0) found.push('Not one flag could be read from its help.');
  else if (flags < named / 3)
    found.push(`Its help names ${named} flags, of which only ${flags} could be read.`);
  if (!isVersion(draft.version)) found.push('It says no version to --version, -V and -v.');
  const parsed = grammar.schema.safeParse(draft);
  if (found.length === 0 && !parsed.success) {
    found.push(...parsed.error.issues.map(({ message, path }) => `${path.join('.')}: ${message}.`));
  }
  return found;
}
