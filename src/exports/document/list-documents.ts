import { h } from 'hastscript';
import type { AnchorKind, PageKind } from '../../kinds/kinds.ts';
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

type Content = [page: PageView, content: Nodes];

/** The page that holds all entries of a kind and what its document says; `none`: it lists files to take along. */
const LISTS = {
  quiz: (guide) => {
    const page = practiceView(guide);
    return [page, page.quizzes.flatMap((quiz) => quizNodes(quiz, true))];
  },
  faq: (guide) => {
    const page = faqPage(guide);
    return [page, faqNodes(page)];
  },
  claim: (guide) => {
    const page = claimsPage(guide);
    return [page, claimsNodes(page)];
  },
  term: (guide) => {
    const page = glossaryPage(guide);
    return [page, glossaryNodes(page)];
  },
  fact: (guide) => {
    const page = factsPage(guide);
    return [page, factsNodes(page)];
  },
  source: (guide) => {
    const page = sourcesPage(guide);
    return [page, sourcesNodes(page)];
  },
  grammar: 'none',
} as const satisfies { readonly [K in AnchorKind]: ((guide: Guide) => Content) | 'none' };

/** Kinds whose entries share one page that has a document. */
export type ListKind = { [K in AnchorKind]: (typeof LISTS)[K] extends 'none' ? never : K }[AnchorKind];

/** Whether the entries of a kind share one page that has a document. */
export const isListKind = (kind: string): kind is ListKind =>
  Object.hasOwn(LISTS, kind) && LISTS[kind as AnchorKind] !== 'none';

/** Such kinds, in the order of their documents. */
export const LIST_KINDS: readonly ListKind[] = Object.keys(LISTS).filter(isListKind);

/** The document of the page that holds all entries of a kind. */
export function listDocument(guide: Guide, kind: ListKind): GuideDocument {
  const [page, content] = LISTS[kind](guide);
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
