import { all } from '../../corpus/corpus.ts';
import { parseLink } from '../../corpus/scheme.ts';
import { KIND_NAMES, type Kind } from '../../kinds/kinds.ts';
import { RECORD_KINDS, type RecordKindName, type SearchRecord } from '../../search/record.ts';
import type { Guide } from '../guide.ts';
import { address } from '../links/address.ts';
import { chapterRecords, explainerRecords } from './chapter-records.ts';
import { decisionRecords, quizRecords, timelineRecords } from './course-records.ts';
import {
  claimRecords,
  factRecords,
  faqRecords,
  grammarRecords,
  sourceRecords,
  termRecords,
} from './list-records.ts';
import { sampleRecords, stackRecords } from './picture-records.ts';
import { sheetRecords } from './sheet-records.ts';
import { catalogRecords, comparisonRecords } from './table-records.ts';

/** What readers find of each kind; `none`: its entries are found by what they say of others, or not at all. */
const RECORDS: { readonly [K in Kind]: ((guide: Guide) => SearchRecord[]) | 'none' } = {
  term: termRecords,
  faq: faqRecords,
  'cheat-sheet': sheetRecords,
  catalog: catalogRecords,
  comparison: comparisonRecords,
  claim: claimRecords,
  fact: factRecords,
  chapter: chapterRecords,
  explainer: explainerRecords,
  decision: decisionRecords,
  stack: stackRecords,
  timeline: timelineRecords,
  quiz: quizRecords,
  sample: sampleRecords,
  source: sourceRecords,
  grammar: grammarRecords,
  site: 'none',
  inventory: 'none',
  invariant: 'none',
  redirects: 'none',
  wording: 'none',
  accessibility: 'none',
};

const ORDER = Object.keys(RECORD_KINDS) as RecordKindName[];

/** Everything that a reader may look for, down to the single line, kind by kind. */
export function searchRecords(guide: Guide): SearchRecord[] {
  const asked = wordings(guide);
  const records = KIND_NAMES.flatMap((kind) => {
    const recordsOf = RECORDS[kind];
    return recordsOf === 'none' ? [] : recordsOf(guide);
  }).map((record) => ({ ...record, asked: asked.get(record.href) ?? [] }));
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
