import { all } from '../corpus/corpus.ts';
import type { Html } from '../markup/html.ts';
import { readingPath } from './chapter.ts';
import { type ComparisonView, comparisonView } from './comparison.ts';
import type { Guide } from './guide.ts';
import { type Link, linkTo } from './link-to.ts';
import { type PageView, rendererOf } from './page.ts';
import { pageFacts } from './page-facts.ts';
import { type Section, sectionsOf } from './sections.ts';
import { type StackView, stackView } from './stack.ts';

export interface HomeView extends PageView {
  tagline: string;
  introduction: Html;
  stacks: StackView[];
  comparison: ComparisonView | undefined;
  decision: Link | undefined;
  path: ReturnType<typeof readingPath>;
  sheets: Link[];
  sections: Section[];
}

/** The home page: the answer first, then the ways on. */
export function homeView(guide: Guide): HomeView {
  const { comparison, decision, stacks } = guide.site.home;
  const parts = [
    { kind: 'site', id: '' } as const,
    ...stacks.map((id) => ({ kind: 'stack', id }) as const),
    ...(comparison === undefined ? [] : [{ kind: 'comparison', id: comparison } as const]),
  ];
  const facts = pageFacts(guide, parts);
  return {
    title: guide.site.title,
    description: guide.site.description,
    crumbs: [],
    facts,
    tagline: guide.site.tagline,
    introduction: rendererOf(guide, facts).blocks(guide.site.introduction),
    stacks: stacks.map((id) => stackView(guide, id, facts)),
    comparison: comparison === undefined ? undefined : comparisonView(guide, comparison, facts),
    decision: decision === undefined ? undefined : linkTo(guide, { kind: 'decision', id: decision }),
    path: readingPath(guide),
    sheets: all(guide.corpus, 'cheat-sheet').map(({ id }) => linkTo(guide, { kind: 'cheat-sheet', id })),
    sections: sectionsOf(guide),
  };
}
