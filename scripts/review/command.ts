import { nameOf } from '../edit/find-entry.ts';
import { type OpenGuide, openGuide } from '../edit/open-guide.ts';
import { saveTexts } from '../edit/save-texts.ts';
import type { Console } from '../lib/console.ts';
import { done } from './done.ts';
import { addDays } from './interval.ts';
import { type Options, readOptions } from './options.ts';
import { REPORT_FORMATS, report } from './report.ts';
import { type NewDates, setDates } from './set-dates.ts';
import { spread } from './spread.ts';
import { upcoming } from './upcoming.ts';

const USAGE = `Usage:
  npm run review -- [--within DAYS] [--format ${REPORT_FORMATS.join('|')}]
      lists what is due for review and what comes due within DAYS (30), by source, the oldest first
  npm run review -- --done NAME...
      each NAME, such as fact:start-time, was checked today: sets its asOf and its next reviewBy
  npm run review -- --spread
      spreads the review dates of the guide within their intervals, so that no day is too full
Each takes [--content DIR] [--today YYYY-MM-DD].
Exit status: 0 done, 1 errors in content, 2 wrong usage or a name that means nothing; nothing is written then.
`;

/** Does what the words after the command ask for and returns the exit status. */
export function review(args: string[], io: Console): 0 | 1 | 2 {
  const refuse = (problems: readonly string[]): 2 => {
    for (const problem of problems) io.complain(`review: ${problem}\n`);
    return 2;
  };
  try {
    const options = readOptions(args);
    if (typeof options === 'string') return refuse([options, USAGE]);
    const opened = openGuide(options.content, options.today);
    if (!opened.ok) {
      io.complain(`${opened.message}\n`);
      return opened.status;
    }
    const problems = perform(opened.guide, options, io.print);
    return problems.length > 0 ? refuse(problems) : 0;
  } catch (error) {
    return refuse([error instanceof Error ? error.message : String(error)]);
  }
}

/** Returns why nothing was done; nothing when it was. */
function perform(guide: OpenGuide, { task, today }: Options, print: Console['print']): string[] {
  switch (task.do) {
    case 'list': {
      const list = upcoming(guide.corpus, today, addDays(today, task.within));
      print(report(list, task.format, guide.shown));
      return [];
    }
    case 'done': {
      const found = done(guide.corpus, task.names, today);
      return found.ok ? save(guide, found.dates, print) : found.problems;
    }
    case 'spread':
      return save(guide, spread(guide.corpus), print);
  }
}

function save(guide: OpenGuide, dates: readonly NewDates[], print: Console['print']): string[] {
  const plan = setDates(guide.files, dates);
  if (!plan.ok) return plan.problems;
  saveTexts(guide, plan.changed);
  for (const { entry, reviewBy } of dates) print(`${nameOf(entry)}: due again by ${reviewBy}\n`);
  print(`${dates.length} entries in ${plan.changed.size} files.\n`);
  return [];
}
