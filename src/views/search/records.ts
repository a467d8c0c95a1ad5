import { RECORD_KINDS, type RecordKindName, type SearchRecord } from '../../search/record.ts';
import type { Guide } from '../guide.ts';
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
  const records = FAMILIES.flatMap((family) => family(guide));
  return records.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
