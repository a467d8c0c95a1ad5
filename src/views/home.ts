import { all } from '../corpus/corpus.ts';
import type { CellVerdict } from '../kinds/comparison.ts';
import type { Role } from '../kinds/site.ts';
import type { Prose } from '../markup/prose.ts';
import { readingPath } from './chapter.ts';
import { checkedCounts } from './checked/counts.ts';
import { figuresSentence } from './checked/sentences.ts';
import { pageFacts } from './citations/page-facts.ts';
import { dataOf, type Guide } from './guide.ts';
import { subjectOf } from './labels/subject.ts';
import { address } from './links/address.ts';
import { type Link, linkTo } from './links/link-to.ts';
import { type Section, sectionsOf } from './links/sections.ts';
import { asMarkdown, dueFacts, type PageView, rendererOf } from './page.ts';
import { isPageKind, leadOf } from './section.ts';
import { type StackView, stackView } from './stack.ts';

export interface HomeView extends PageView {
  tagline: string;
  introduction: Prose;
  stacks: StackView[];
  comparison: ComparisonBrief | undefined;
  decision: Link | undefined;
  path: ReturnType<typeof readingPath>;
  sheets: Link[];
  sections: HomeSection[];
  /** What figures rest on, as far as it was checked; undefined for a guide without facts. */
  figures: string | undefined;
}

export interface HomeSection extends Section {
  /** What the section is for, where it lists entries that have pages. */
  lead: string | undefined;
}

/** A comparison in brief: who does how in each aspect, and where to read why. Its facts stay on its own page. */
export interface ComparisonBrief extends Link {
  subjects: { id: string; label: string; role: Role }[];
  aspects: (Link & { verdicts: (CellVerdict | undefined)[] })[];
}

/** The home page: the answer first, then the ways on. */
export function homeView(guide: Guide): HomeView {
  const { comparison, decision, stacks } = guide.site.home;
  const parts = [{ kind: 'site', id: '' } as const, ...stacks.map((id) => ({ kind: 'stack', id }) as const)];
  const facts = pageFacts(guide, parts);
  return {
    title: guide.site.title,
    description: guide.site.description,
    crumbs: [],
    facts,
    due: dueFacts(guide, facts),
    ...asMarkdown(guide, guide.base),
    tagline: guide.site.tagline,
    introduction: rendererOf(guide, facts).blocks(guide.site.introduction),
    stacks: stacks.map((id) => stackView(guide, id, facts)),
    comparison: comparison === undefined ? undefined : comparisonBrief(guide, comparison),
    decision: decision === undefined ? undefined : linkTo(guide, { kind: 'decision', id: decision }),
    path: readingPath(guide),
    sheets: all(guide.corpus, 'cheat-sheet').map(({ id }) => linkTo(guide, { kind: 'cheat-sheet', id })),
    sections: sectionsOf(guide).map((section) => ({
      ...section,
      lead: isPageKind(section.kind) ? leadOf(guide, section.kind) : undefined,
    })),
    figures: figuresSentence(checkedCounts(guide.corpus)),
  };
}

function comparisonBrief(guide: Guide, id: string): ComparisonBrief {
  const { aspects, subjects } = dataOf(guide, 'comparison', id);
  return {
    ...linkTo(guide, { kind: 'comparison', id }),
    subjects: subjects.map((subject) => subjectOf(guide, subject)),
    aspects: aspects.map(({ cells, id: part, label }) => ({
      label,
      href: address(guide.base, { kind: 'comparison', id, part }),
      verdicts: subjects.map((subject) => cells[subject]?.verdict),
    })),
  };
}
