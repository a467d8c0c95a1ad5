import { h } from 'hastscript';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import { bodyOf } from '../../corpus/corpus.ts';
import { attribute } from '../../corpus/embed.ts';
import { chapterTree } from '../../markup/chapter-tree.ts';
import { catalogView } from '../../views/catalog.ts';
import type { PageFacts } from '../../views/citations/page-facts.ts';
import { resolverOf } from '../../views/citations/resolver.ts';
import { comparisonView } from '../../views/comparison.ts';
import { decisionView } from '../../views/decision.ts';
import type { Guide } from '../../views/guide.ts';
import { sampleView } from '../../views/sample.ts';
import { stackView } from '../../views/stack.ts';
import { timelineView } from '../../views/timeline.ts';
import { catalogNodes } from './catalog.ts';
import { comparisonNodes } from './comparison.ts';
import { decisionNodes } from './decision.ts';
import type { Nodes } from './document.ts';
import { label } from './elements.ts';
import { sampleNodes } from './sample.ts';
import { EMBEDDED } from './setting.ts';
import { stackFigure } from './stack.ts';
import { timelineNodes } from './timeline.ts';

/** The body of a chapter: its text, with the entries that it shows written out. */
export function chapterBody(guide: Guide, id: string, facts: PageFacts): Nodes {
  const body = bodyOf(guide.corpus, { kind: 'chapter', id });
  if (!body) return [];
  return chapterTree(body.tree, resolverOf(guide, facts), (tag, content) =>
    tagNodes(guide, facts, tag, content),
  );
}

function tagNodes(guide: Guide, facts: PageFacts, tag: MdxJsxFlowElementHast, content: Nodes): Nodes {
  const id = attribute(tag, 'id') ?? '';
  const title = attribute(tag, 'title') ?? '';
  switch (tag.name) {
    case 'Stack':
      return [stackFigure(stackView(guide, id, facts), EMBEDDED)];
    case 'Catalog':
      return catalogNodes(catalogView(guide, id, facts), EMBEDDED);
    case 'Comparison':
      return comparisonNodes(comparisonView(guide, id, facts), EMBEDDED);
    case 'Decision':
      return decisionNodes(decisionView(guide, id, facts), EMBEDDED);
    case 'Timeline':
      return timelineNodes(timelineView(guide, id, facts), EMBEDDED);
    case 'Sample': {
      const file = attribute(tag, 'file');
      return sampleNodes(sampleView(guide, id, file), EMBEDDED, file);
    }
    case 'Deeper':
      return [h('aside.deeper', label(`Deeper: ${title}`), content)];
    case 'Example':
      return [h('aside.example', label(`Example: ${title}`), content)];
    case 'Misconception':
      return [h('aside.misconception', label('Often said, not so'), h('p', `“${title}”`), content)];
    default:
      // The rules refuse every other tag.
      return content;
  }
}
