import type { GrammarFlag } from '../../src/kinds/grammar.ts';
import { readSpellings } from './cobra-help.ts';
import type { Page } from './draft.ts';

/** What is between these comments is generated from the program; the rest of the page is written by hand. */
const GENERATED = /<!---MARKER_GEN_START-->(.*)<!---MARKER_GEN_END-->/s;

/**
 * Reads one page of a reference that docker/cli-docs-tool wrote as Markdown: its title, the code block with the
 * usage line and the generated tables of subcommands and options. Undefined for a page of another form.
 */
export function readMarkdownReference(text: string, program: string): Page | undefined {
  const title = /^# (.+)$/m.exec(text)?.[1]?.trim();
  const generated = GENERATED.exec(text)?.[1];
  if (title === undefined || generated === undefined) return undefined;
  const path = title.split(/\s+/);
  const usage = /^```(?:text|console)\n(?:\$ )?([^\n]+)\n```/m.exec(
    text.slice(0, text.indexOf('<!---')),
  )?.[1];
  return {
    path: path[0] === program ? path.slice(1) : path,
    spellings: readSpellings(/### Aliases\s+([^\n]+)/.exec(generated)?.[1] ?? ''),
    usage,
    subcommands: rows(generated, 'Subcommands').flatMap(
      (cells) => /`([\w-]+)`/.exec(cells[0] ?? '')?.[1] ?? [],
    ),
    flags: rows(generated, 'Options').flatMap(flagOf),
  };
}

/** Cells of the table under a heading, without its head. */
function rows(generated: string, heading: string): string[][] {
  const section = generated.split(`### ${heading}\n`)[1]?.split('\n###')[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => line.split('|').slice(1, 3));
}

function flagOf([name = '', type = '']: string[]): GrammarFlag[] {
  const long = /`--([\w-]+)`/.exec(name)?.[1];
  const short = /`-(\w)`/.exec(name)?.[1];
  const value = /`([^`]+)`/.exec(type)?.[1];
  if (long === undefined) return [];
  return [
    {
      long,
      ...(short !== undefined && { short }),
      ...(value !== undefined && value !== 'bool' && { value }),
    },
  ];
}
