import { all, type Corpus, type Entry } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { checkedEntries } from './lib/checked-entries.ts';
import type { Rule } from './rule.ts';

/** Nobody has checked anything tomorrow, nor before it was there. */
export const dateOrder: Rule = {
  name: 'date-order',
  description: 'Dates of checking lie in the past, before the review and after the publication.',
  codes: ['as-of-in-future', 'dates-out-of-order'],
  check: (corpus, { today }) => [
    ...datesOfChecking(corpus)
      .filter(({ date }) => date > today)
      .map(inFuture),
    ...checkedEntries(corpus).flatMap(({ asOf, entry, reviewBy }) =>
      reviewBy < asOf ? [reviewFirst(entry, asOf, reviewBy)] : [],
    ),
    ...all(corpus, 'source').flatMap(readBeforePublished),
  ],
};

interface DateOfChecking {
  entry: Entry;
  key: string;
  date: string;
}

function datesOfChecking(corpus: Corpus): DateOfChecking[] {
  return [
    ...checkedEntries(corpus).map(({ asOf, entry }) => ({ entry, key: 'asOf', date: asOf })),
    ...all(corpus, 'source').map((entry) => ({ entry, key: 'accessed', date: entry.data.accessed })),
    ...all(corpus, 'grammar').map((entry) => ({ entry, key: 'capturedOn', date: entry.data.capturedOn })),
  ];
}

function inFuture({ date, entry, key }: DateOfChecking): Diagnostic {
  return diagnostic(
    'as-of-in-future',
    entry.locate([key]),
    `${entryName(entry.kind, entry.id)}: \`${key}\` is ${date}, a day that has not come yet.`,
    'Write the day on which it was really done.',
  );
}

function reviewFirst(entry: Entry, asOf: string, reviewBy: string): Diagnostic {
  return diagnostic(
    'dates-out-of-order',
    entry.locate(['reviewBy']),
    `${entryName(entry.kind, entry.id)} is to be checked again by ${reviewBy}, but was checked later, on ${asOf}.`,
    'Set `reviewBy` to a day after `asOf`.',
  );
}

/** A year or a month is compared by its beginning: as far as the source says, it was out by then. */
function readBeforePublished(entry: Entry<'source'>): Diagnostic[] {
  const { accessed, published } = entry.data;
  if (published === undefined || published <= accessed) return [];
  return [
    diagnostic(
      'dates-out-of-order',
      entry.locate(['published']),
      `${entryName('source', entry.id)} was read on ${accessed}, but published only later (${published}).`,
      'Correct `published` or `accessed`.',
    ),
  ];
}
