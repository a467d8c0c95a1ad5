import type { Element } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { copyTree } from '../../corpus/copy-tree.ts';
import type { Guide } from '../../views/guide.ts';
import { bookParts } from '../document/book.ts';
import type { GuideDocument, Nodes } from '../document/document.ts';
import { notesOf } from '../document/endnotes.ts';

/**
 * The whole guide one document after the other. Links that stay inside the guide are reduced to their words, because
 * the text that they lead to is here, and every fact has one note at the end, however many pages cite it.
 */
export function fullText(guide: Guide): Nodes {
  const documents = bookParts(guide).flatMap((part) => part.documents);
  const notes = new Map<string, Element>();
  const text = documents.flatMap((document) => [h('h2', document.title), ...contentOf(document, notes)]);
  return [
    ...text,
    h('section', { role: 'doc-endnotes' }, h('h2', 'Facts and sources'), h('ol', [...notes.values()])),
  ];
}

/** A document's content one level down, its links inside the guide reduced to words. Endnotes move to `notes`. */
function contentOf(document: GuideDocument, notes: Map<string, Element>): Nodes {
  const tree = copyTree(document.body);
  visit(tree, 'element', (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    node.tagName = lowered(node.tagName);
    if (leadsInside(node)) {
      parent.children.splice(index, 1, ...node.children);
      return index;
    }
    return undefined;
  });
  return tree.children.filter((node): node is Element => {
    if (node.type !== 'element' || node.properties.role !== 'doc-endnotes') return node.type === 'element';
    for (const note of notesOf(node)) notes.set(String(note.properties.id), note);
    return false;
  });
}

const lowered = (tagName: string): string =>
  tagName.replace(/^h([2-5])$/, (_, level: string) => `h${Number(level) + 1}`);

function leadsInside({ properties: { href, role }, tagName }: Element): boolean {
  return tagName === 'a' && role !== 'doc-noteref' && !/^https?:/.test(String(href));
}
