import type { Element, Root as HastRoot } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { copyTree } from '../../corpus/copy-tree.ts';
import { alignmentOf } from '../../markup/alignment.ts';
import type { Guide } from '../../views/guide.ts';
import type { GuideDocument } from '../document/document.ts';
import type { Places } from '../document/places.ts';
import { relativeReference } from './relative.ts';

/** What links of Markdown files lead to. */
export interface LinkMap {
  placeOf: Places;
  /** Addresses with a fragment that need an anchor. */
  targets: ReadonlySet<string>;
}

/**
 * A copy of a document's body with the title as its heading, links from file to file, and anchors for what other
 * files link to. A page that is no document is linked at its public address or, when that is not known, beside.
 */
export function pageTree(guide: Guide, document: GuideDocument, { placeOf, targets }: LinkMap): HastRoot {
  const tree = copyTree(document.body);
  const anchors: Element[] = [];
  visit(tree, 'element', (node) => {
    const { href, id, role } = node.properties;
    // Where Markdown's own converter looks for it.
    const align = alignmentOf(node);
    if (align !== undefined) node.properties.align = align;
    if (typeof href === 'string' && role !== 'doc-noteref') node.properties.href = reference(href);
    if (targets.has(`${document.address}#${id}`)) anchors.push(node);
  });
  anchors.forEach(anchorAt);
  tree.children.unshift(h('h1', document.title));
  return tree;

  function reference(href: string): string {
    if (/^[a-z]+:/i.test(href)) return href;
    const place = placeOf(href.startsWith('#') ? `${document.address}${href}` : href);
    if (!place)
      return guide.origin === undefined ? relativeReference(document.markdown, href) : guide.origin + href;
    const fragment = place.anchor === undefined ? '' : `#${encodeURI(place.anchor)}`;
    if (place.document === document && fragment !== '') return fragment;
    return relativeReference(document.markdown, place.document.markdown) + fragment;
  }
}

const HOLDS_TEXT = ['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'dt', 'th', 'td', 'figcaption'];

/** Puts an anchor at the first text of an element; where a list item holds its text itself, there. */
function anchorAt(node: Element): void {
  const anchor = h('a', { id: node.properties.id });
  let holder = node;
  visit(node, 'element', (inner) => {
    if (holder === node && HOLDS_TEXT.includes(inner.tagName)) holder = inner;
  });
  holder.children.unshift(anchor);
}
