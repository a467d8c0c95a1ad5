import type { Root } from 'mdast';
import { isOwnTag } from '../corpus/own-tag.ts';
import { remember } from '../corpus/remember.ts';
import { type BodyPart, bodyParts } from '../markup/body-parts.ts';
import { passagesOf } from '../markup/passages.ts';
import type { Prose } from '../markup/prose.ts';
import type { PageFacts } from './citations/page-facts.ts';
import { resolverOf } from './citations/resolver.ts';
import { dataOf, type Guide } from './guide.ts';
import { address } from './links/address.ts';
import { entryPage, type PageView, rendererOf } from './page.ts';
import { bodyTree } from './text/body-tree.ts';

export interface ExplainerPage extends PageView {
  id: string;
  summary: Prose;
}

/** Everything that the page of an explainer shows but its text and its components. */
export function explainerPage(guide: Guide, id: string): ExplainerPage {
  const data = dataOf(guide, 'explainer', id);
  const page = entryPage(guide, 'explainer', id, data);
  return { ...page, id, summary: rendererOf(guide, page.facts).blocks(data.summary) };
}

/** An explainer and the numbers that facts have where it is shown. */
type Shown = Pick<ExplainerPage, 'facts' | 'id'>;

/** The text of an explainer, for its page or for what readers take along. */
export function explainerBody(guide: Guide, shown: Shown, form: 'page' | 'document' = 'page'): BodyPart[] {
  return partsOf(guide, shown, treeOf(guide, shown), form);
}

/** What other pages show of an explainer: its components, without the text around them. */
export function explainerFigures(guide: Guide, shown: Shown, form: 'page' | 'document' = 'page'): BodyPart[] {
  return partsOf(guide, shown, figuresOf(treeOf(guide, shown)), form);
}

/** The texts of an explainer in other pages, in the places that its compiled code has for them. */
export function explainerView(guide: Guide, id: string, facts: PageFacts) {
  return { ...explainerFrame(guide, id), passages: passagesOf(explainerFigures(guide, { id, facts })) };
}

/** What is known of an explainer that is shown in another page. */
export function explainerFrame(guide: Guide, id: string): { id: string; title: string; href: string } {
  const { title } = dataOf(guide, 'explainer', id);
  return { id, title, href: address(guide.base, { kind: 'explainer', id }) };
}

const treeOf = (guide: Guide, { id }: Shown): Root => bodyTree(guide, { kind: 'explainer', id });

const figuresOf = remember((tree: Root): Root => ({ ...tree, children: tree.children.filter(isOwnTag) }));

const partsOf = (guide: Guide, { facts }: Shown, tree: Root, form: 'page' | 'document'): BodyPart[] =>
  bodyParts(tree, resolverOf(guide, facts), form);
