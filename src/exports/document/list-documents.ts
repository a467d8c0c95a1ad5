import { h } from 'hastscript';
import type { PageKind } from '../../kinds/kinds.ts';
import { claimsPage } from '../../views/claims.ts';
import { factsPage } from '../../views/facts.ts';
import { faqPage } from '../../views/faq.ts';
import { glossaryPage } from '../../views/glossary.ts';
import type { Guide } from '../../views/guide.ts';
import { room } from '../../views/links/address.ts';
import type { PageView } from '../../views/page.ts';
import { practiceView } from '../../views/quiz.ts';
import { sectionPage } from '../../views/section.ts';
import { sourcesPage } from '../../views/sources.ts';
import { claimsNodes } from './claims.ts';
import type { GuideDocument, Nodes } from './document.ts';
import { link } from './elements.ts';
import { factsNodes } from './facts.ts';
import { faqNodes } from './faq.ts';
import { glossaryNodes } from './glossary.ts';
import { makeDocument } from './make.ts';
import { quizNodes } from './quiz.ts';
import { sourcesNodes } from './sources.ts';

/** Kinds whose entries share one page. */
export const LIST_KINDS = ['quiz', 'faq', 'claim', 'term', 'fact', 'source'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** The document of the page that holds all entries of a kind. */
export function listDocument(guide: Guide, kind: ListKind): GuideDocument {
  const [page, content] = contentOf(guide, kind);
  const lead = h('p', page.description);
  return makeDocument(guide, { kind, id: '', address: room(guide.base, kind) }, page, [lead, ...content]);
}

/** The document of the page that lists the pages of a kind. */
export function sectionDocument(guide: Guide, kind: PageKind): GuideDocument {
  const page = sectionPage(guide, kind);
  return makeDocument(guide, { kind, id: '', address: room(guide.base, kind) }, page, [
    h('p', page.lead),
    h(
      kind === 'chapter' ? 'ol' : 'ul',
      page.entries.map((entry) => h('li', link(entry), `: ${entry.description}`)),
    ),
  ]);
}

function contentOf(guide: Guide, kind: ListKind): [page: PageView, content: Nodes] {
  switch (kind) {
    case 'quiz': {
      const page = practiceView(guide);
      return [page, page.quizzes.flatMap((quiz) => quizNodes(quiz, true))];
    }
    case 'faq': {
      const page = faqPage(guide);
      return [page, faqNodes(page)];
    }
    case 'claim': {
      const page = claimsPage(guide);
      return [page, claimsNodes(page)];
    }
    case 'term': {
      const page = glossaryPage(guide);
      return [page, glossaryNodes(page)];
    }
    case 'fact': {
      const page = factsPage(guide);
      return [page, factsNodes(page)];
    }
    case 'source': {
      const page = sourcesPage(guide);
      return [page, sourcesNodes(page)];
    }
  }
}
