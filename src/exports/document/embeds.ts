import { h } from 'hastscript';
import type { Aside, Embed } from '../../corpus/embed.ts';
import type { BodyPart } from '../../markup/body-parts.ts';
import { catalogView } from '../../views/catalog.ts';
import type { PageFacts } from '../../views/citations/page-facts.ts';
import { comparisonView } from '../../views/comparison.ts';
import { decisionView } from '../../views/decision.ts';
import { explainerFigures, explainerFrame } from '../../views/explainer.ts';
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
import { EMBEDDED, excerpt } from './setting.ts';
import { stackFigure } from './stack.ts';
import { timelineNodes } from './timeline.ts';

/** The entry that a chapter shows, written out; `file` is the one file of a sample that it shows, `write` writes a text out. */
type EmbedNodes = (
  guide: Guide,
  id: string,
  facts: PageFacts,
  how: { file: string | undefined; write: (parts: readonly BodyPart[]) => Nodes },
) => Nodes;

/** What each tag that shows an entry becomes in a document. */
export const EMBED_NODES: { readonly [E in Embed]: EmbedNodes } = {
  Stack: (guide, id, facts) => [stackFigure(stackView(guide, id, facts), EMBEDDED)],
  Catalog: (guide, id, facts) => catalogNodes(catalogView(guide, id, facts), EMBEDDED),
  Comparison: (guide, id, facts) => comparisonNodes(comparisonView(guide, id, facts), EMBEDDED),
  Decision: (guide, id, facts) => decisionNodes(decisionView(guide, id, facts), EMBEDDED),
  Timeline: (guide, id, facts) => timelineNodes(timelineView(guide, id, facts), EMBEDDED),
  Explainer: (guide, id, facts, { write }) => [
    excerpt(explainerFrame(guide, id), write(explainerFigures(guide, { id, facts }, 'document'))),
  ],
  Sample: (guide, id, _, { file }) => sampleNodes(sampleView(guide, id, file), EMBEDDED, file),
};

/** How each tag that sets a passage apart is headed in a document. */
export const ASIDE_LABELS: { readonly [A in Aside]: (title: string) => Nodes } = {
  Deeper: (title) => [label(`Deeper: ${title}`)],
  Example: (title) => [label(`Example: ${title}`)],
  Misconception: (title) => [label('Often said, not so'), h('p', `“${title}”`)],
};
