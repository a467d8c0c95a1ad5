import { KINDS } from '../../kinds/kinds.ts';
import type { TargetKind } from '../../schema/marks.ts';
import type { Guide } from '../guide.ts';
import { address, room } from './address.ts';

/** Where a section is named beside the footer, which names them all. */
interface Named {
  header: boolean;
  /** Card of the home page that lists it; `own`: it has a place of its own there. */
  home: 'own' | 'look-up' | 'check' | 'none';
}

/** Sections in the order of navigation: reading first, reference last. */
const SECTIONS = {
  chapter: { header: true, home: 'own' },
  comparison: { header: true, home: 'own' },
  decision: { header: true, home: 'own' },
  'cheat-sheet': { header: true, home: 'own' },
  explainer: { header: false, home: 'look-up' },
  catalog: { header: false, home: 'look-up' },
  stack: { header: false, home: 'look-up' },
  quiz: { header: true, home: 'check' },
  faq: { header: true, home: 'check' },
  claim: { header: false, home: 'check' },
  term: { header: true, home: 'look-up' },
  timeline: { header: false, home: 'look-up' },
  sample: { header: false, home: 'look-up' },
  fact: { header: false, home: 'none' },
  source: { header: false, home: 'none' },
  grammar: { header: false, home: 'none' },
} as const satisfies Readonly<Record<TargetKind, Named>>;

/** Kinds in the order of navigation. */
const ORDER = Object.keys(SECTIONS) as TargetKind[];

/** Heading of the section of a kind, in the words of a reader. */
export const sectionLabel = (kind: TargetKind): string => KINDS[kind].target.label;

export interface Section {
  kind: TargetKind;
  label: string;
  href: string;
  /** Number of entries; undefined where the section is more than its entries. */
  count: number | undefined;
  /** Whether the header names it; the footer names them all. */
  main: boolean;
  /** Card of the home page that lists it. */
  home: Named['home'];
}

/** The sections of a guide: a kind without entries has no page and no link. What can be taken along is always there. */
export function sectionsOf(guide: Guide): Section[] {
  return ORDER.filter((kind) => kind === 'grammar' || guide.corpus.entries[kind].size > 0).map((kind) => ({
    kind,
    label: sectionLabel(kind),
    href: entranceOf(guide, kind),
    count: kind === 'grammar' ? undefined : guide.corpus.entries[kind].size,
    main: SECTIONS[kind].header,
    home: SECTIONS[kind].home,
  }));
}

/** Where a section begins: with its list, or with the page of its one entry, since a list of one only costs a click. */
function entranceOf({ base, corpus }: Guide, kind: TargetKind): string {
  const [only, another] = corpus.entries[kind].keys();
  const page = only !== undefined && another === undefined ? address(base, { kind, id: only }) : '#';
  return page.includes('#') ? room(base, kind) : page;
}
