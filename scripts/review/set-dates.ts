import type { Entry } from '../../src/corpus/corpus.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { RawFile } from '../../src/corpus/raw-file.ts';
import { checkedEntries } from '../../src/rules/lib/checked-entries.ts';
import { type Texts, textsOf, withTexts } from '../edit/content-texts.ts';
import { nameOf } from '../edit/find-entry.ts';
import { applyEdits, replaceWord, type TextEdit } from '../edit/text-edit.ts';

/** New dates for an entry; a date that is left out stays as it is. */
export interface NewDates {
  entry: Entry;
  asOf?: string;
  reviewBy?: string;
}

export type Plan = { ok: true; changed: Texts } | { ok: false; problems: string[] };

/**
 * The texts of the files in which dates change, every other character as it was. Refuses when a date is not written
 * out where it is, or when anything else would change with it.
 */
export function setDates(files: readonly RawFile[], dates: readonly NewDates[]): Plan {
  const texts = textsOf(files);
  const edits: TextEdit[] = [];
  const problems: string[] = [];
  for (const { entry, ...keys } of dates) {
    for (const [key, value] of Object.entries(keys)) {
      const at = entry.locate([key]);
      const edit = replaceWord(texts, at, dateOf(entry, key), value);
      if (edit) edits.push(edit);
      else
        problems.push(
          `${at.file}:${at.line}: ${nameOf(entry)} does not write out its \`${key}\`: put the date there.`,
        );
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  const changed = applyEdits(texts, edits);
  const others = touched(files, withTexts(files, changed), dates);
  return others.length === 0 ? { ok: true, changed } : { ok: false, problems: others };
}

function dateOf(entry: Entry, key: string): string {
  const value: unknown = Reflect.get(entry.data, key);
  return typeof value === 'string' ? value : '';
}

/** Entries that changed otherwise than they were to: a date may be shared by a YAML anchor. */
function touched(
  before: readonly RawFile[],
  after: readonly RawFile[],
  dates: readonly NewDates[],
): string[] {
  const wanted = new Map(dates.map(({ entry, ...keys }) => [nameOf(entry), keys]));
  const now = new Map(entriesOf(after).map((entry) => [nameOf(entry), JSON.stringify(entry.data)]));
  return entriesOf(before)
    .filter(
      (entry) => now.get(nameOf(entry)) !== JSON.stringify({ ...entry.data, ...wanted.get(nameOf(entry)) }),
    )
    .map((entry) => `${entry.file}: ${nameOf(entry)} shares a date with another entry: write its dates out.`);
}

const entriesOf = (files: readonly RawFile[]): Entry[] =>
  checkedEntries(loadCorpus(files).corpus).map(({ entry }) => entry);
