import { all } from '../corpus/corpus.ts';
import type { Html } from '../markup/html.ts';
import { address } from './address.ts';
import { readingPath } from './chapter.ts';
import { dataOf, type Guide } from './guide.ts';
import { type Link, linkTo } from './link-to.ts';
import { asMarkdown, type PageView, rendererOf } from './page.ts';
import { pageFacts } from './page-facts.ts';
import { type Section, sectionsOf } from './sections.ts';
import { type StackView, stackView } from './stack.ts';

export interface HomeView extends PageView {
  tagline: string;
  introduction: Html;
  stacks: StackView[];
  /** The comparison in brief: its aspects, each leading to its row. Its facts stay on its own page. */
  comparison: (Link & { aspects: Link[] }) | undefined;
  decision: Link | undefined;
  path: ReturnType<typeof readingPath>;
  sheets: Link[];
  sections: Section[];
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
    ...asMarkdown(guide, guide.base),
    tagline: guide.site.tagline,
    introduction: rendererOf(guide, facts).blocks(guide.site.introduction),
    stacks: stacks.map((id) => stackView(guide, id, facts)),
    comparison: comparison === undefined ? undefined : comparisonBrief(guide, comparison),
    decision: decision === undefined ? undefined : linkTo(guide, { kind: 'decision', id: decision }),
    path: readingPath(guide),
    sheets: all(guide.corpus, 'cheat-sheet').map(({ id }) => linkTo(guide, { kind: 'cheat-sheet', id })),
    sections: sectionsOf(guide),
  };
}

function comparisonBrief(guide: Guide, id: string): Link & { aspects: Link[] } {
  const { aspects } = dataOf(guide, 'comparison', id);
  return {
    ...linkTo(guide, { kind: 'comparison', id }),
    aspects: aspects.map(({ id: part, label }) => ({
      label,
      href: address(guide.base, { kind: 'comparison', id, part }),
    })),
  };
}
