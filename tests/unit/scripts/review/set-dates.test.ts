import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withTexts } from '../../../../scripts/edit/content-texts.ts';
import { nameOf } from '../../../../scripts/edit/find-entry.ts';
import { type NewDates, setDates } from '../../../../scripts/review/set-dates.ts';
import { loadCorpus } from '../../../../src/corpus/load.ts';
import type { RawFile } from '../../../../src/corpus/raw-file.ts';
import { readFiles } from '../../../../src/corpus/read.ts';
import { checkedEntries } from '../../../../src/rules/lib/checked-entries.ts';
import { OTHER_TOPIC, rawFiles } from '../../../lib/fixture.ts';

const FILES = readFiles(OTHER_TOPIC);
const entriesOf = (files: readonly RawFile[]) =>
  checkedEntries(loadCorpus(files).corpus).map(({ entry }) => entry);
const ENTRIES = entriesOf(FILES);

const fact = (id: string, dates: string) => `- id: ${id} # its id
  status: verified
  claim: A statement.
  kind: behaviour
  about: [container]
  sources: [{ source: docs, at: "Here", supports: It says so. }]
${dates}`;

/** One file of two facts, and what becomes of it when the first is checked. */
function checkFirst(first: string, second = '  asOf: 2026-01-01\n  reviewBy: 2027-01-01\n') {
  const files = rawFiles([['facts/all.yaml', fact('one', first) + fact('two', second)]]);
  const [entry] = entriesOf(files);
  if (!entry) throw new Error('The file holds no fact.');
  return setDates(files, [{ entry, asOf: '2028-02-03', reviewBy: '2028-08-03' }]);
}

describe('a date is changed where it stands', () => {
  test.each([
    ['plain, with a comment', '  asOf: 2026-01-01 # read in full\n  reviewBy:   2027-01-01\n'],
    ['in quotes', '  "asOf": \'2026-01-01\'\n  reviewBy: "2027-01-01" # soon\n'],
    ['in the other order, with line ends of Windows', '  reviewBy: 2027-01-01\r\n  asOf: 2026-01-01\r\n'],
  ])('%s', (_, dates) => {
    const plan = checkFirst(dates);
    const expected = dates.replace('2026-01-01', '2028-02-03').replace('2027-01-01', '2028-08-03');
    const second = fact('two', '  asOf: 2026-01-01\n  reviewBy: 2027-01-01\n');
    expect(plan).toEqual({
      ok: true,
      changed: new Map([['facts/all.yaml', fact('one', expected) + second]]),
    });
  });

  test.each([
    ['an alias', '  asOf: &day 2026-01-01\n  reviewBy: *day\n', 'does not write out its `reviewBy`'],
    [
      'escapes',
      '  asOf: "\\u00326-01-01"\n  reviewBy: "2027\\u002d01-01"\n',
      'does not write out its `reviewBy`',
    ],
  ])('but not %s', (_, dates, why) => {
    const plan = checkFirst(dates.replace('"\\u00326-01-01"', '2026-01-01'));
    expect(plan).toMatchObject({ ok: false, problems: [expect.stringContaining(why)] });
  });

  test('but not where another entry repeats it by an anchor', () => {
    const plan = checkFirst(
      '  asOf: 2026-01-01\n  reviewBy: &due 2027-01-01\n',
      '  asOf: 2026-01-01\n  reviewBy: *due\n',
    );
    expect(plan).toMatchObject({ ok: false, problems: [expect.stringContaining('fact:two shares a date')] });
  });
});

test('whatever dates are set, they are read back, and nothing else has changed', () => {
  const day = fc
    .integer({ min: 0, max: 8000 })
    .map((n) => new Date(1.6e12 + n * 8.64e7).toISOString().slice(0, 10));
  const dates = fc
    .record({ entry: fc.constantFrom(...ENTRIES), asOf: day, reviewBy: day })
    .map((one): NewDates => one);
  fc.assert(
    fc.property(fc.uniqueArray(dates, { selector: ({ entry }) => entry, maxLength: 6 }), (wanted) => {
      const plan = setDates(FILES, wanted);
      if (!plan.ok) throw new Error(plan.problems.join('\n'));
      const after = new Map(
        entriesOf(withTexts(FILES, plan.changed)).map((entry) => [nameOf(entry), entry.data]),
      );
      const keys = new Map(wanted.map(({ entry, ...dated }) => [nameOf(entry), dated]));
      for (const entry of ENTRIES)
        expect(after.get(nameOf(entry))).toEqual({ ...entry.data, ...keys.get(nameOf(entry)) });
    }),
    { numRuns: 15 },
  );
});
