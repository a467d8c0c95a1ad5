import type { PageKind } from '../../kinds/kinds.ts';
import { catalogPage } from '../../views/catalog.ts';
import { cheatSheetPage } from '../../views/cheat-sheet.ts';
import { comparisonPage } from '../../views/comparison.ts';
import { decisionPage } from '../../views/decision.ts';
import { explainerBody, explainerPage } from '../../views/explainer.ts';
import type { Guide } from '../../views/guide.ts';
import { address } from '../../views/links/address.ts';
import type { PageView } from '../../views/page.ts';
import { samplePage } from '../../views/sample.ts';
import { stackPage } from '../../views/stack.ts';
import { timelinePage } from '../../views/timeline.ts';
import { bodyNodes } from './body.ts';
import { catalogNodes } from './catalog.ts';
import { chapterDocument } from './chapter.ts';
import { cheatSheetNodes } from './cheat-sheet.ts';
import { comparisonNodes } from './comparison.ts';
import { decisionNodes } from './decision.ts';
import type { GuideDocument, Nodes } from './document.ts';
import { makeDocument } from './make.ts';
import { sampleNodes } from './sample.ts';
import { OWN_PAGE } from './setting.ts';
import { stackFigure } from './stack.ts';
import { timelineNodes } from './timeline.ts';

type Content = [page: PageView, content: Nodes];

/** The document of a page that shows one entry. */
export function entryDocument(guide: Guide, kind: PageKind, id: string): GuideDocument {
  if (kind === 'chapter') return chapterDocument(guide, id);
  const [page, content] = contentOf(guide, kind, id);
  return makeDocument(guide, { kind, id, address: address(guide.base, { kind, id }) }, page, content);
}

function contentOf(guide: Guide, kind: Exclude<PageKind, 'chapter'>, id: string): Content {
  switch (kind) {
    case 'explainer': {
      const page = explainerPage(guide, id);
      return [
        page,
        [...page.summary, ...bodyNodes(guide, page.facts, explainerBody(guide, page, 'document'))],
      ];
    }
    case 'comparison': {
      const page = comparisonPage(guide, id);
      return [page, comparisonNodes(page.comparison, OWN_PAGE)];
    }
    case 'catalog': {
      const page = catalogPage(guide, id);
      return [page, catalogNodes(page.catalog, OWN_PAGE)];
    }
    case 'stack': {
      const page = stackPage(guide, id);
      return [page, [...page.stack.summary, stackFigure(page.stack, OWN_PAGE)]];
    }
    case 'cheat-sheet': {
      const page = cheatSheetPage(guide, id);
      return [page, cheatSheetNodes(page)];
    }
    case 'decision': {
      const page = decisionPage(guide, id);
      return [page, decisionNodes(page.decision, OWN_PAGE)];
    }
    case 'timeline': {
      const page = timelinePage(guide, id);
      return [page, timelineNodes(page.timeline, OWN_PAGE)];
    }
    case 'sample': {
      const page = samplePage(guide, id);
      return [page, sampleNodes(page.sample, OWN_PAGE)];
    }
  }
}
