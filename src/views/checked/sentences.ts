import type { CommandCounts } from '../commands/checked-commands.ts';
import type { CheckedCounts, Share } from './counts.ts';

/*
 * Every sentence by which a site or a file says that something was checked. Each is computed from counts, so that a
 * guide whose commands nobody described, or whose facts have no conditions, does not claim otherwise.
 */

/** What the list of sheets is for, and how far their commands were checked. */
export function sheetsLead({ sheetCommands: { checked, shown } }: CheckedCounts): string {
  if (shown === 0) return 'Sheets to print and hang up.';
  if (checked === shown) return 'Sheets to print and hang up; every command was checked by a machine.';
  if (checked === 0) return 'Sheets to print and hang up; their commands were not checked by a machine.';
  return `Sheets to print and hang up; a machine checked ${checked} of their ${shown} commands.`;
}

/**
 * What a sheet says of its commands, on screen and in text. `programs` are those whose grammars were used, each as
 * "name version". Undefined when the sheet shows no command.
 */
export function sheetCommands({ checked, shown }: CommandCounts, programs: string[]): string | undefined {
  if (shown === 0) return undefined;
  if (checked === 0) return 'No command of this sheet was checked by a machine.';
  const known =
    programs.length === 0
      ? 'grammars of their programs'
      : `what ${programs.join(', ')} ${programs.length === 1 ? 'accepts' : 'accept'}`;
  return checked === shown
    ? `Each command was checked against ${known}.`
    : `${checked} of ${shown} commands were checked against ${known}; the others were not.`;
}

/** The same in few words, for the foot of a sheet on paper. */
export function sheetCommandsInBrief(
  { checked, shown }: CommandCounts,
  programs: string[],
): string | undefined {
  if (shown === 0) return undefined;
  if (checked === 0) return 'Commands not checked by a machine.';
  const which = checked === shown ? 'Commands' : `${checked} of ${shown} commands`;
  return `${which} checked against ${programs.join(', ') || 'grammars of their programs'}.`;
}

/** How many commands of the guide its grammars describe; undefined when it shows none. */
export function commandsAgainstGrammars({ commands: { checked, shown } }: CheckedCounts): string | undefined {
  if (shown === 0) return undefined;
  return checked === shown
    ? 'Every command in this guide is checked against one of these.'
    : `Of the ${shown} commands in this guide, ${checked} are checked against one of these.`;
}

/** What the list of samples is for, and how many of their files a checker has read. */
export function samplesLead({ files }: CheckedCounts): string {
  const lead = 'Real files and recorded sessions';
  if (files.all === 0 || files.of === 0) return `${lead}.`;
  return files.of === files.all
    ? `${lead}; every file was checked for what its format allows.`
    : `${lead}; ${files.of} of ${files.all} files were checked for what their format allows.`;
}

/** What figures rest on; undefined for a guide without facts. */
export function figuresSentence({ conditions, facts }: CheckedCounts): string | undefined {
  if (facts === 0) return undefined;
  return [
    'A number with a unit comes from a fact, or says that it is an example; a fact names its source and the day on',
    `which it was checked. A machine makes sure of both.${conditionsSentence(conditions)}`,
  ].join(' ');
}

/** What footnotes of an export carry. */
export function footnotesSentence({ conditions }: CheckedCounts): string {
  const holds = conditions.of === 0 ? '' : ' the conditions under which it holds where it states them,';
  return `Statements are cited as footnotes: each fact with its value where it has one,${holds} its sources and the day on which it was checked.`;
}

function conditionsSentence({ all, of }: Share): string {
  if (of === 0) return '';
  const which = of === all ? 'Every fact with a quantity says' : `${of} of ${all} facts with a quantity say`;
  return ` ${which} under which conditions it holds.`;
}
