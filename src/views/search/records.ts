import { all } from '../../corpus/corpus.ts';
import { parseLink } from '../../corpus/scheme.ts';
import { RECORD_KINDS, type RecordKindName, type SearchRecord } from '../../search/record.ts';
import type { Guide } from '../guide.ts';
import { address } from '../links/address.ts';
import { chapterRecords } from './chapter-records.ts';
import { decisionRecords, quizRecords, timelineRecords } from './course-records.ts';
import { claimRecords, factRecords, faqRecords, sourceRecords, termRecords } from './list-records.ts';
import { sampleRecords, stackRecords } from './picture-records.ts';
import { sheetRecords } from './sheet-records.ts';
import { catalogRecords, comparisonRecords } from './table-records.ts';

const FAMILIES = [
  termRecords,
  faqRecords,
  sheetRecords,
  catalogRecords,
  comparisonRecords,
  claimRecords,
  factRecords,
  chapterRecords,
  decisionRecords,
  stackRecords,
  timelineRecords,
  quizRecords,
  sampleRecords,
  sourceRecords,
];

const ORDER = Object.keys(RECORD_KINDS) as RecordKindName[];

/** Everything that a reader may look for, down to the single line, kind by kind. */
export function searchRecords(guide: Guide): SearchRecord[] {
  const asked = wordings(guide);
  const records = FAMILIES.flatMap((family) => family(guide)).map((record) => ({
    ...record,
    asked: asked.get(record.href) ?? [],
  }));
  return records.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** Other wordings by the address of what they ask for. */
function wordings(guide: Guide): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { data } of all(guide.corpus, 'wording')) {
    const link = parseLink(data.place);
    if (link.type !== 'target') continue;
    const href = address(guide.base, link.target);
    found.set(href, [...(found.get(href) ?? []), ...data.asked]);
  }
  return found;
}
