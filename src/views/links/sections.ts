import type { TargetKind } from '../../schema/marks.ts';
import type { Guide } from '../guide.ts';
import { address, room } from './address.ts';

/** Headings of the sections, in the words of a reader. */
export const SECTION_LABELS: Readonly<Record<TargetKind, string>> = {
  chapter: 'Guide',
  comparison: 'Compare',
  decision: 'Decide',
  'cheat-sheet': 'Cheat sheets',
  catalog: 'Tables',
  stack: 'Stacks',
  quiz: 'Practice',
  faq: 'Questions',
  claim: 'Often repeated, checked',
  term: 'Glossary',
  timeline: 'Timelines',
  sample: 'Samples',
  fact: 'Facts',
  source: 'Sources',
  grammar: 'Downloads',
};

/** Sections in the order of navigation: reading first, reference last. */
const ORDER = Object.keys(SECTION_LABELS) as TargetKind[];

/** Sections that the header names; the footer names them all. */
const MAIN: readonly TargetKind[] = [
  'chapter',
  'comparison',
  'decision',
  'cheat-sheet',
  'quiz',
  'faq',
  'term',
];

export interface Section {
  kind: TargetKind;
  label: string;
  href: string;
  /** Number of entries; undefined where the section is more than its entries. */
  count: number | undefined;
  main: boolean;
}

/** The sections of a guide: a kind without entries has no page and no link. What can be taken along is always there. */
export function sectionsOf(guide: Guide): Section[] {
  return ORDER.filter((kind) => kind === 'grammar' || guide.corpus.entries[kind].size > 0).map((kind) => ({
    kind,
    label: SECTION_LABELS[kind],
    href: entranceOf(guide, kind),
    count: kind === 'grammar' ? undefined : guide.corpus.entries[kind].size,
    main: MAIN.includes(kind),
  }));
}

/** Where a section begins: with its list, or with the page of its one entry, since a list of one only costs a click. */
function entranceOf({ base, corpus }: Guide, kind: TargetKind): string {
  const [only, another] = corpus.entries[kind].keys();
  const page = only !== undefined && another === undefined ? address(base, { kind, id: only }) : '#';
  return page.includes('#') ? room(base, kind) : page;
}
