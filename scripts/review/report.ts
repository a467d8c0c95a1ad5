import type { Entry } from '../../src/corpus/corpus.ts';
import type { CheckedEntry } from '../../src/rules/lib/checked-entries.ts';
import { sourceAddress } from '../../src/views/citations/source-origin.ts';
import { nameOf } from '../edit/find-entry.ts';
import type { SourceGroup } from './by-source.ts';
import type { Upcoming } from './upcoming.ts';

export const REPORT_FORMATS = ['text', 'json', 'markdown'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What is and comes due, for a terminal, for programs, or as a checklist. `root` comes before file names. */
export function report(list: Upcoming, as: ReportFormat, root: string): string {
  switch (as) {
    case 'json':
      return `${JSON.stringify(data(list, root), null, 2)}\n`;
    case 'markdown':
      return paragraphs([summary(list), ...list.groups.map((group) => checklist(list, group)), days(list)]);
    case 'text':
      return paragraphs([summary(list), ...list.groups.map((group) => block(group, root)), days(list)]);
  }
}

const paragraphs = (parts: readonly string[]): string => `${parts.filter(Boolean).join('\n\n')}\n`;

function summary({ coming, due, today, until }: Upcoming): string {
  return `Due for review on ${today}: ${due}. Due by ${until}: ${coming} more.`;
}

function days({ fullest }: Upcoming): string {
  if (fullest.length === 0) return '';
  return `Fullest days of the guide: ${fullest.map(({ day, reviews }) => `${day} (${reviews})`).join(', ')}.`;
}

function block({ entries, source }: SourceGroup, root: string): string {
  const head = source
    ? `${source.data.title}, ${source.data.publisher}\n${originOf(source)}`
    : 'Without a source';
  const width = Math.max(...entries.map(({ entry }) => nameOf(entry).length));
  const lines = entries.map((one) => {
    const { file, line } = one.entry.locate(['reviewBy']);
    return `  ${one.reviewBy}  ${nameOf(one.entry).padEnd(width)}  ${join(root, file)}:${line}`;
  });
  return [head, ...lines].join('\n');
}

/** Where a source can be found. */
function originOf({ data }: Entry<'source'>): string {
  return sourceAddress(data) ?? `ISBN ${data.isbn}`;
}

function titled(source: Entry<'source'>): string {
  const address = sourceAddress(source.data);
  const title = plain(source.data.title);
  return address === undefined ? `${title} (${originOf(source)})` : `[${title}](${address})`;
}

function checklist({ today }: Upcoming, { entries, source }: SourceGroup): string {
  const head = source ? `### ${titled(source)}, ${plain(source.data.publisher)}` : '### Without a source';
  const lines = entries.map((one) => {
    const when = one.reviewBy < today ? `due since ${one.reviewBy}` : `due by ${one.reviewBy}`;
    return `- [ ] \`${nameOf(one.entry)}\` (${when}): ${plain(titleOf(one))}`;
  });
  return [head, '', ...lines].join('\n');
}

/** Words of content in Markdown that others render: without what would make links, names of people or markup of them. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#@|~]/g, (mark) => (mark === '@' ? '&#64;' : `\\${mark}`));
}

/** Content is data from strangers: what would drive a terminal is left out of a title. */
function titleOf({ entry }: CheckedEntry): string {
  const { data } = entry;
  const title =
    'claim' in data ? data.claim : 'says' in data ? data.says : 'question' in data ? data.question : '';
  const text = title || ('title' in data ? data.title : entry.id);
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '');
}

function data({ coming, due, fullest, groups, today, until }: Upcoming, root: string): object {
  return {
    today,
    until,
    due,
    coming,
    groups: groups.map(({ entries, source }) => ({
      source: source
        ? { id: source.id, title: source.data.title, url: sourceAddress(source.data) ?? null }
        : null,
      entries: entries.map((one) => {
        const { file, line } = one.entry.locate(['reviewBy']);
        const { asOf, reviewBy } = one;
        const name = nameOf(one.entry);
        return {
          name,
          title: titleOf(one),
          asOf,
          reviewBy,
          due: reviewBy < today,
          file: join(root, file),
          line,
        };
      }),
    })),
    fullest,
  };
}

const join = (root: string, file: string): string => (root === '' ? file : `${root}/${file}`);
