import { sourceAddress } from '../../src/views/citations/source-origin.ts';
import type { Checked } from './check.ts';
import type { Outcome } from './outcome.ts';

export const REPORT_FORMATS = ['text', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Headings of what a maintainer should look at, the worst first. */
const SECTIONS = {
  gone: 'Gone: find where the document is now, or another source',
  moved: 'Moved for good: write the new address',
  refused: 'Refused: look with a browser; if only programs are refused, say so in `unasked` of the source',
  silent: 'No answer: look again later',
  changed: 'Changed since the last time: read again what is cited',
  unasked: 'Not asked',
} as const satisfies Record<string, string>;

type Section = keyof typeof SECTIONS;

/** Whether somebody has to change content because of it. A change of the document alone may mean nothing. */
export function needsCare({ outcome }: Checked): boolean {
  return ['gone', 'moved', 'refused', 'silent'].includes(outcome.type);
}

/** What asking showed, for a terminal or for programs. `root` comes before file names. */
export function report(all: readonly Checked[], as: ReportFormat, root: string): string {
  switch (as) {
    case 'json':
      return `${JSON.stringify(
        all.map((one) => data(one, root)),
        null,
        2,
      )}\n`;
    case 'text':
      return [...sections(all, root), summary(all)].map((part) => `${part}\n`).join('\n');
  }
}

function sections(all: readonly Checked[], root: string): string[] {
  return (Object.keys(SECTIONS) as Section[]).flatMap((section) => {
    const own = all.filter(({ outcome }) => sectionOf(outcome) === section);
    return own.length === 0 ? [] : [[SECTIONS[section], ...own.map((one) => line(one, root))].join('\n')];
  });
}

function summary(all: readonly Checked[]): string {
  const there = all.filter(({ outcome }) => outcome.type === 'there').length;
  return `${there} of ${all.length} sources are at their addresses.`;
}

function sectionOf(outcome: Outcome): Section | undefined {
  if (outcome.type !== 'there') return outcome.type;
  return outcome.changed ? 'changed' : undefined;
}

function line(one: Checked, root: string): string {
  const { file, line: number } = one.source.locate(['url']);
  return `  ${join(root, file)}:${number}  source:${one.source.id}\n    ${printable(sourceAddress(one.source.data) ?? '')}${printable(detail(one.outcome))}`;
}

function detail(outcome: Outcome): string {
  switch (outcome.type) {
    case 'there':
      return '';
    case 'moved':
      return `\n    ${outcome.to}`;
    case 'gone':
    case 'refused':
      return ` answers ${outcome.status}`;
    case 'silent':
      return ` ${outcome.why}`;
    case 'unasked':
      return `: ${outcome.why}`;
  }
}

function data({ outcome, source }: Checked, root: string): object {
  const { file, line: number } = source.locate(['url']);
  return {
    source: source.id,
    url: sourceAddress(source.data) ?? null,
    file: join(root, file),
    line: number,
    ...outcome,
  };
}

const join = (root: string, file: string): string => (root === '' ? file : `${root}/${file}`);

/** Servers are strangers: what would drive a terminal is left out of what they say. */
const printable = (text: string): string => text.replace(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, '');
