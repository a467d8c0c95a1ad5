import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { copyTree } from '../../corpus/copy-tree.ts';
import { directionOf } from '../../schema/language.ts';
import type { Guide } from '../../views/guide.ts';
import type { GuideDocument } from '../document/document.ts';
import type { Places } from '../document/places.ts';
import { linkNotes } from './notes.ts';
import { writeOutWideTables } from './records.ts';
import { semanticsOf } from './semantics.ts';
import { xhtmlFile } from './xml.ts';

/** Name of a document's file, beside all others. */
export const fileName = ({ id, kind }: GuideDocument): string =>
  `${id === '' ? kind : `${kind}-${id}`}.xhtml`;

/** A document as a file of the book. Links stay in the book where they can; others lead to the public site. */
export function textFile(guide: Guide, document: GuideDocument, placeOf: Places): string {
  const tree = copyTree(document.body);
  relink(tree, (href) => reference(guide, document, placeOf, href));
  writeOutWideTables(tree);
  linkNotes(tree);
  const { role, type } = semanticsOf(document);
  const section = h('section', { 'epub:type': type, role }, h('h1', document.title), tree);
  return xhtmlFile(xhtmlPage(document.language, document.title, section));
}

/** A page of the book around its content. */
export function xhtmlPage(language: string, title: string, ...body: Element[]): Element {
  return h(
    'html',
    { lang: language, xmlLang: language, dir: directionOf(language) === 'rtl' ? 'rtl' : undefined },
    [h('head', [h('title', title), h('link', { rel: 'stylesheet', href: 'style.css' })]), h('body', body)],
  );
}

/** Leads every link where it belongs in the book. One that leads nowhere is reduced to its words. */
function relink(tree: Root, to: (href: string) => string | undefined): void {
  visit(tree, 'element', (node, index, parent) => {
    delete node.properties.dataAddress;
    delete node.properties.dataLanguage;
    delete node.properties.dataStack;
    const { className, href } = node.properties;
    const coloured = node.tagName === 'span' && String(className).startsWith('tk-');
    const target = typeof href === 'string' ? to(href) : undefined;
    // The entry that a heading names is right below it.
    const ownPage = Array.isArray(className) && className.includes('own-page');
    const bare = coloured || (node.tagName === 'a' && (target === undefined || ownPage));
    if (bare && parent !== undefined && index !== undefined) {
      parent.children.splice(index, 1, ...node.children);
      return index;
    }
    if (target !== undefined) node.properties.href = target;
    return undefined;
  });
}

function reference(guide: Guide, from: GuideDocument, placeOf: Places, href: string): string | undefined {
  if (href.startsWith('#') || /^[a-z]+:/i.test(href)) return href;
  const place = placeOf(href);
  if (!place) return guide.origin === undefined ? undefined : guide.origin + href;
  const anchor = place.anchor === undefined ? '' : `#${place.anchor}`;
  return place.document === from && anchor !== '' ? anchor : fileName(place.document) + anchor;
}
