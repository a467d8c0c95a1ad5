import type { GrammarFlag } from '../../src/kinds/grammar.ts';
import type { Page } from './draft.ts';

/** A flag line: two to six spaces, `-a, --all` or `--all`, then the kind of value if any, then three spaces. */
const FLAG = /^ {2,6}(?:-(\S), )?--([\w-]+)(?: (\S+(?: \S+)*?))?(?: {2,}.*)?$/;
/** A subcommand line; one of a plugin is marked with `*` and left out, for it is another program's. */
const SUBCOMMAND = /^ {2}([a-z][\w-]*) {2,}\S/;

/** Whether a help page lists subcommands under a heading, as Cobra programs do. */
export function isCobraHelp(help: string): boolean {
  return /^(?:[A-Z]\w* )*Commands:\s*$/m.test(help) && readCobraHelp(help, []).subcommands.length > 0;
}

/**
 * Reads a help page in the style of Cobra programs: a `Usage:` line and indented sections under headings such as
 * `Aliases:`, `Management Commands:` and `Options:`. Descriptions are not taken over.
 */
export function readCobraHelp(help: string, path: readonly string[]): Page {
  const page: Page = { path: [...path], spellings: [], usage: undefined, subcommands: [], flags: [] };
  let section = '';
  for (const line of help.split('\n')) {
    const usage = /^Usage:\s+(.*)$/.exec(line)?.[1];
    const heading = /^([A-Z][\w ]*):\s*$/.exec(line)?.[1];
    if (usage !== undefined) page.usage ??= usage;
    else if (heading !== undefined) section = heading;
    else if (/^\S/.test(line)) section = '';
    else if (section === 'Aliases' && line.trim() !== '') page.spellings.push(...readSpellings(line));
    else if (/Commands$/.test(section)) page.subcommands.push(...(SUBCOMMAND.exec(line)?.slice(1, 2) ?? []));
    else if (/(?:Options|Flags)$/.test(section)) page.flags.push(...readCobraFlag(line));
  }
  return page;
}

/** `docker container run, docker run` as paths without the program. */
export function readSpellings(line: string): string[][] {
  return line
    .split(',')
    .map((spelling) => spelling.replaceAll('`', '').trim().split(/\s+/).slice(1))
    .filter((path) => path.length > 0);
}

function readCobraFlag(line: string): GrammarFlag[] {
  const match = FLAG.exec(line);
  if (match?.[2] === undefined) return [];
  const [, short, long, value] = match;
  // `string[="x"]`: the value may be left out.
  const kind = value?.replace(/^\S*(\[=).*$/, '$1x]');
  return [{ long, ...(short !== undefined && { short }), ...(kind !== undefined && { value: kind }) }];
}
