/** What a record can be. The order is that of the index: records of one kind follow each other. */
export const RECORD_KINDS = {
  term: { label: 'Definition', group: 'Definitions', weight: 1.15 },
  question: { label: 'Question', group: 'Questions', weight: 1.2 },
  command: { label: 'Command', group: 'Commands', weight: 1.1 },
  rule: { label: 'Rule', group: 'Commands', weight: 1.05 },
  row: { label: 'Table row', group: 'Tables', weight: 1.05 },
  aspect: { label: 'Compared', group: 'Tables', weight: 1.05 },
  claim: { label: 'Often repeated', group: 'Claims', weight: 1.05 },
  fact: { label: 'Fact', group: 'Facts', weight: 1.05 },
  section: { label: 'Section', group: 'Chapters', weight: 1.05 },
  chapter: { label: 'Chapter', group: 'Chapters', weight: 1.05 },
  explainer: { label: 'Explainer', group: 'Chapters', weight: 1.05 },
  comparison: { label: 'Comparison', group: 'Tables', weight: 1.25 },
  catalog: { label: 'Table', group: 'Tables', weight: 1.05 },
  'cheat-sheet': { label: 'Cheat sheet', group: 'Commands', weight: 1.12 },
  group: { label: 'Part of a sheet', group: 'Commands', weight: 0.9 },
  decision: { label: 'Decision guide', group: 'Decisions', weight: 1 },
  outcome: { label: 'Advice', group: 'Decisions', weight: 0.9 },
  step: { label: 'Question to decide', group: 'Decisions', weight: 0.85 },
  stack: { label: 'Diagram', group: 'Diagrams', weight: 1 },
  layer: { label: 'Layer', group: 'Diagrams', weight: 0.8 },
  timeline: { label: 'Timeline', group: 'History', weight: 0.95 },
  event: { label: 'Event', group: 'History', weight: 0.9 },
  quiz: { label: 'Quiz', group: 'Practice', weight: 0.8 },
  exercise: { label: 'Practice', group: 'Practice', weight: 0.7 },
  sample: { label: 'Sample', group: 'Samples', weight: 0.85 },
  grammar: { label: 'Data', group: 'Sources', weight: 0.45 },
  source: { label: 'Source', group: 'Sources', weight: 0.45 },
} as const satisfies Record<string, RecordKind>;

/** How readers meet a kind, and how much its records count for beside equally good ones of other kinds. */
export interface RecordKind {
  /** What one record is, as a reader would say it. */
  label: string;
  /** Heading of the filter that it falls under. */
  group: string;
  weight: number;
}

export type RecordKindName = keyof typeof RECORD_KINDS;

/** One thing that search finds by itself, with its own address. */
export interface SearchRecord {
  kind: RecordKindName;
  /** Address with the base path. */
  href: string;
  title: string;
  /** The title of the page around it; empty for a page of its own. */
  context: string;
  /** The answer in itself: what a reader sees of it among the results. Searched too. */
  text: string;
  /** Other exact names: identifiers, flags, abbreviations. Searched by themselves, not shown. */
  names: readonly string[];
  /** Questions in readers' words that it answers. Searched like titles, not shown. */
  asked: readonly string[];
  /** Further words, searched and not shown. */
  body: string;
  /** Whether `names` mean the same as the title, so that a search for one may answer with texts that hold the other. */
  synonyms: boolean;
}
