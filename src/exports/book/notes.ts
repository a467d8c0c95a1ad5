import type { Element } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { copyTree } from '../../corpus/copy-tree.ts';
import { factAnchor } from '../../views/citations/page-facts.ts';
import type { Guide } from '../../views/guide.ts';
import { room } from '../../views/links/address.ts';
import type { Body, GuideDocument } from '../document/document.ts';
import { notesOf } from '../document/endnotes.ts';

/**
 * A book has one list of notes: every fact once, numbered in the order in which the book first cites it. Returns the
 * documents with these numbers and without notes of their own, and the list as a last document, unless it is empty.
 */
export function withOneListOfNotes(
  guide: Guide,
  documents: readonly GuideDocument[],
): { documents: GuideDocument[]; notes: GuideDocument | undefined } {
  const notes = new Map<string, Element>();
  for (const { body } of documents) {
    for (const note of body.children.filter(isNotes).flatMap(notesOf)) {
      const anchor = String(note.properties.id);
      if (!notes.has(anchor)) notes.set(anchor, note);
    }
  }
  const address = room(guide.base, 'fact');
  const numbers = new Map([...notes.keys()].map((anchor, index) => [`#${anchor}`, index + 1]));
  return {
    documents: documents.map((document) => ({
      ...document,
      body: renumbered(document.body, address, numbers),
    })),
    notes: notes.size === 0 ? undefined : notesDocument(guide, address, notes),
  };
}

const PREFIX = factAnchor('').length;
const isNotes = (node: Body['children'][number]): node is Element =>
  node.type === 'element' && node.properties.role === 'doc-endnotes';

/** A copy of a body that cites the notes of the book. */
function renumbered(body: Body, address: string, numbers: ReadonlyMap<string, number>): Body {
  const copy = copyTree(body);
  copy.children = copy.children.filter((node) => !isNotes(node));
  visit(copy, 'element', (node) => {
    const number = numbers.get(String(node.properties.href));
    if (node.properties.role !== 'doc-noteref' || number === undefined) return;
    node.properties.href = `${address}#${String(node.properties.href).slice(PREFIX + 1)}`;
    node.children = [{ type: 'text', value: String(number) }];
  });
  return copy;
}

function notesDocument(guide: Guide, address: string, notes: ReadonlyMap<string, Element>): GuideDocument {
  const items = [...notes].map(([anchor, note]) => {
    const copy = copyTree(note);
    copy.properties.id = anchor.slice(PREFIX);
    // On the site the claim leads to this very place.
    visit(copy, 'element', (node) => {
      if (node.tagName === 'a' && String(node.properties.href).startsWith(`${address}#`))
        node.tagName = 'span';
    });
    return copy;
  });
  return {
    kind: 'fact',
    id: '',
    address,
    markdown: '',
    title: 'Facts and sources',
    description: '',
    language: guide.site.language,
    asOf: '',
    body: { type: 'root', children: [h('ol', items)] },
  };
}
