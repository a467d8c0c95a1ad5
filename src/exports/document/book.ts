import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Guide } from '../../views/guide.ts';
import { sectionLabel } from '../../views/links/sections.ts';
import { isPageKind } from '../../views/section.ts';
import { type StackDrawing, stackDrawing } from '../../views/stacks/stack-drawing.ts';
import type { GuideDocument } from './document.ts';
import { guideDocuments } from './documents.ts';
import { drawnStack } from './drawings.ts';
import { isSiteOnly } from './elements.ts';
import { shownInChapters } from './shown-in-chapters.ts';

/** Documents of one kind in a book. */
export interface BookPart {
  kind: GuideDocument['kind'];
  title: string;
  documents: GuideDocument[];
}

/** How a book has the documents of each kind, in the order of reading: introduction, text, tables and drawings, advice. */
const PARTS: { readonly [K in GuideDocument['kind']]: 'read' | 'looked-up' | 'notes' | 'none' } = {
  site: 'read',
  chapter: 'read',
  explainer: 'read',
  comparison: 'read',
  catalog: 'read',
  stack: 'read',
  decision: 'read',
  'cheat-sheet': 'read',
  faq: 'looked-up',
  claim: 'looked-up',
  timeline: 'read',
  sample: 'read',
  quiz: 'read',
  term: 'looked-up',
  source: 'looked-up',
  // Facts are the notes of what cites them: a book in one file has one list of all at its end.
  fact: 'notes',
  grammar: 'none',
};

const BOUND: readonly string[] = ['read', 'looked-up'];
const ORDER = (Object.keys(PARTS) as (keyof typeof PARTS)[]).filter((kind) => BOUND.includes(PARTS[kind]));

const LOOKED_UP: readonly string[] = ['looked-up', 'notes'];

/** Whether a document is a list in which things are looked up, not one that is read through. */
export const isLookedUp = ({ id, kind }: GuideDocument): boolean =>
  id === '' && LOOKED_UP.includes(PARTS[kind]);

/** Image of a stack, as its `src`. */
export type Drawing = (stack: StackDrawing) => string;

/**
 * The guide as one book. What chapters show in full stands there and not a second time in the part of its kind;
 * `placesIn` leads links to it all the same. A part without documents is left out. `drawing` gives the image of
 * a stack as its `src`; without it the words for the drawing stay in its place.
 */
export function bookParts(guide: Guide, drawing?: Drawing): BookPart[] {
  const isShown = shownInChapters(guide);
  const documents = guideDocuments(guide).filter((document) => !isShown(document));
  const parts = ORDER.map((kind): BookPart => {
    const own = documents.filter((one) => one.kind === kind && (one.id !== '' || !isPageKind(kind)));
    return {
      kind,
      title: kind === 'site' ? guide.site.title : sectionLabel(kind),
      documents: own.map((document) => forBook(guide, document, drawing)),
    };
  });
  return parts.filter((part) => part.documents.length > 0);
}

function forBook(guide: Guide, document: GuideDocument, drawing: Drawing | undefined): GuideDocument {
  const adapt = (node: ElementContent): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (isSiteOnly(node)) return [];
    const stack = drawnStack(node);
    if (drawing && stack !== undefined) return [image(stackDrawing(guide, stack), drawing)];
    return [{ ...node, children: node.children.flatMap(adapt) }];
  };
  return { ...document, body: { type: 'root', children: document.body.children.flatMap(adapt) } };
}

const image = (stack: StackDrawing, drawing: Drawing): Element =>
  h('img', { src: drawing(stack), alt: stack.alt });
