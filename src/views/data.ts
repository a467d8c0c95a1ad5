import { all } from '../corpus/corpus.ts';
import { checkedEntries } from '../rules/lib/checked-entries.ts';
import { dueEntries, isReviewed } from '../rules/lib/due.ts';
import { formatDate } from '../schema/format-value.ts';
import { checkedCounts } from './checked/counts.ts';
import { commandsAgainstGrammars } from './checked/sentences.ts';
import type { Guide } from './guide.ts';
import { sectionLabel } from './links/sections.ts';
import { type PageView, plainPage } from './page.ts';

export interface GrammarView {
  id: string;
  program: string;
  version: string;
  capturedOn: string;
  capturedFrom: string;
  commands: number;
  flags: number;
}

/** How far the checking of entries has kept up: dates as readers see them. */
export interface ReviewsView {
  /** Entries that somebody checks again and again. */
  entries: number;
  due: number;
  /** Since when the oldest of those due is; undefined when none is. */
  oldest: string | undefined;
  /** By when the next is due; undefined when all are. */
  next: string | undefined;
}

export interface DataPage extends PageView {
  /** How many commands the grammars describe; undefined when the guide shows none. */
  commandsChecked: string | undefined;
  grammars: GrammarView[];
  reviews: ReviewsView;
}

/** The page of what can be taken along, and of what the commands of the guide were checked against. */
export function dataPage(guide: Guide): DataPage {
  return {
    ...plainPage(
      guide,
      sectionLabel('grammar'),
      `${guide.site.title} on paper, in an e-reader, as data, and without a network.`,
    ),
    commandsChecked: commandsAgainstGrammars(checkedCounts(guide.corpus)),
    reviews: reviewsOf(guide),
    grammars: all(guide.corpus, 'grammar').map(({ data, id }) => ({
      id,
      program: data.program,
      version: data.version,
      capturedOn: formatDate(data.capturedOn),
      capturedFrom: data.capturedFrom,
      commands: data.commands.length,
      flags: data.commands.reduce((sum, { flags }) => sum + flags.length, data.globalFlags.length),
    })),
  };
}

function reviewsOf({ corpus, day }: Guide): ReviewsView {
  const entries = checkedEntries(corpus).filter(({ entry }) => isReviewed(entry.data));
  const due = day === undefined ? [] : dueEntries(corpus, day);
  const dated = new Set(due.map(({ entry }) => entry));
  const next = entries
    .filter(({ entry }) => !dated.has(entry))
    .map(({ reviewBy }) => reviewBy)
    .sort()
    .at(0);
  const oldest = due.at(0)?.reviewBy;
  return {
    entries: entries.length,
    due: due.length,
    oldest: oldest && formatDate(oldest),
    next: next && formatDate(next),
  };
}
