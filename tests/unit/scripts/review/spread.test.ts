import { describe, expect, test } from 'vitest';
import { withTexts } from '../../../../scripts/edit/content-texts.ts';
import { nameOf } from '../../../../scripts/edit/find-entry.ts';
import { bySource } from '../../../../scripts/review/by-source.ts';
import { calendarOf, fullestDays, MOST_A_DAY } from '../../../../scripts/review/calendar.ts';
import { addMonths, intervalOf } from '../../../../scripts/review/interval.ts';
import { setDates } from '../../../../scripts/review/set-dates.ts';
import { spread } from '../../../../scripts/review/spread.ts';
import { upcoming } from '../../../../scripts/review/upcoming.ts';
import { loadCorpus } from '../../../../src/corpus/load.ts';
import { readFiles } from '../../../../src/corpus/read.ts';
import { checkedEntries } from '../../../../src/rules/lib/checked-entries.ts';
import { isReviewed } from '../../../../src/rules/lib/due.ts';
import { GUIDES } from '../../../lib/guides.ts';

const reviewed = (corpus: Parameters<typeof checkedEntries>[0]) =>
  checkedEntries(corpus).filter(({ entry }) => isReviewed(entry.data));

describe.each(GUIDES)('spreading the reviews of %s', (_, root) => {
  const files = readFiles(root);
  const { corpus } = loadCorpus(files);
  const dates = spread(corpus);
  const plan = setDates(files, dates);
  const after = loadCorpus(plan.ok ? withTexts(files, plan.changed) : []).corpus;

  test('keeps each within its interval, which stays', () => {
    const before = new Map(checkedEntries(corpus).map((one) => [nameOf(one.entry), one]));
    expect(checkedEntries(after)).toHaveLength(before.size);
    for (const one of reviewed(after)) {
      const old = before.get(nameOf(one.entry));
      if (!old) throw new Error(`${nameOf(one.entry)} is new`);
      const interval = intervalOf(old);
      expect(intervalOf(one)).toBe(interval);
      expect(one.reviewBy <= addMonths(one.asOf, interval)).toBe(true);
      expect(one.reviewBy > addMonths(one.asOf, interval / 2)).toBe(true);
    }
  });

  test('fills no day too much, and a second run changes nothing', () => {
    const calendar = calendarOf(reviewed(after).map(({ reviewBy }) => reviewBy));
    expect(fullestDays(calendar, 1)[0]?.reviews).toBeLessThanOrEqual(MOST_A_DAY);
    expect(spread(after)).toEqual([]);
  });
});

describe('the list by source', () => {
  const { corpus } = loadCorpus(readFiles(GUIDES[1][1]));
  const all = reviewed(corpus);

  test('holds every entry once, under a source that it rests on', () => {
    const groups = bySource(corpus, all);
    const listed = groups.flatMap(({ entries }) => entries);
    expect(new Set(listed).size).toBe(listed.length);
    expect(new Set(listed)).toEqual(new Set(all));
    expect(groups.length).toBeLessThan(all.length);
    for (const { entries, source } of groups) {
      const facts = entries.filter(({ entry }) => entry.kind === 'fact');
      for (const { entry } of facts) expect(JSON.stringify(entry.data)).toContain(source?.id);
    }
  });

  test('is what is due and what comes due, the oldest first', () => {
    const last =
      all
        .map(({ reviewBy }) => reviewBy)
        .toSorted()
        .at(-1) ?? '';
    expect(upcoming(corpus, '2026-12-01', '2026-12-31')).toMatchObject({ due: 0, coming: 0, groups: [] });
    expect(upcoming(corpus, '2026-12-01', last)).toMatchObject({ due: 0, coming: all.length });
    expect(upcoming(corpus, '2099-01-01', '2099-01-31')).toMatchObject({ due: all.length, coming: 0 });
    const days = upcoming(corpus, '2026-12-01', last).groups.map(({ entries }) => entries[0]?.reviewBy ?? '');
    expect(days).toEqual(days.toSorted());
  });
});
