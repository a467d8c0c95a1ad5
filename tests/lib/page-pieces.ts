import type { Element, Nodes, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** A passage of a page that must not be lost in what readers take along. */
export interface Piece {
  kind: 'code' | 'cell' | 'caption' | 'question' | 'drawing';
  /** As it stands, in front of, between and behind its citations; of code a line. */
  parts: readonly string[];
}

/** Code, cells of tables, captions, quiz questions and drawings of a page, each once. */
export function pagePieces(tree: Root): Piece[] {
  const found = new Map<string, Piece>();
  const add = (kind: Piece['kind'], parts: readonly string[]) => {
    if (letters(parts.join('')) !== '') found.set(`${kind} ${parts.join(' ')}`, { kind, parts });
  };
  visit(tree, 'element', (node, _index, parent) => {
    if (ofTheSite(node)) return SKIP;
    const kind = kindOf(node, parent?.type === 'element' ? parent : undefined);
    if (kind === 'code') for (const line of partsOf(node).join('').split('\n')) add(kind, [line]);
    else if (kind) add(kind, partsOf(node));
    return undefined;
  });
  return [...found.values()];
}

function kindOf(node: Element, parent: Element | undefined): Piece['kind'] | undefined {
  if (node.tagName === 'pre') return 'code';
  if (node.tagName === 'td' || node.tagName === 'th') return 'cell';
  if (node.tagName === 'figcaption') return 'caption';
  const asks = node.tagName === 'span' && (parent?.tagName === 'legend' || parent?.tagName === 'label');
  if (asks || has(node, 'because') || 'dataExplanation' in node.properties) return 'question';
  if (['name', 'sub', 'boundary'].some((name) => has(node, name))) return 'drawing';
  return undefined;
}

const APART = ['cite', 'permalink', 'visually-hidden', 'screen-only', 'mark', 'rests-on'];

/** What serves the page alone: controls, marks of citations, links of headings to themselves, signs that are not read. */
function ofTheSite(node: Element): boolean {
  const apart = ['button', 'script', 'style', 'header', 'nav', 'footer', 'input'].includes(node.tagName);
  return apart || node.properties.ariaHidden === 'true' || APART.some((name) => has(node, name));
}

function has({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

function partsOf(node: Element): string[] {
  const parts = [''];
  visit(node, (inner: Nodes) => {
    if (inner.type === 'element' && has(inner, 'cite')) parts.push('');
    if (inner.type === 'element' && ofTheSite(inner)) return SKIP;
    if (inner.type === 'text') parts.push((parts.pop() ?? '') + inner.value);
    return undefined;
  });
  return parts;
}

/** Text reduced to letters, digits and signs beyond ASCII: what every format writes alike. Ligatures are letters. */
export const letters = (text: string): string =>
  text.normalize('NFKC').replace(/[\s!-/:-@[-`{-~\u00ad\u200b\u2010]/g, '');
