import type { Root } from 'mdast';
import { parseLink } from '../corpus/scheme.ts';
import { walk } from '../corpus/walk.ts';
import type { Resolver } from './resolver.ts';

/** Nodes whose words do not go on from what stands before them. */
const APART: ReadonlySet<string> = new Set(['paragraph', 'heading', 'listItem']);

/**
 * The words of a text without any markup, links replaced by what they print: for titles, search and exports. Blocks are
 * separated by spaces and cells of tables by dots.
 */
export function words(tree: Root, resolve: Resolver): string {
  const parts: string[] = [];
  walk(tree, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') parts.push(node.value);
    else if (node.type === 'tableCell' && parts.length > 0) parts.push(' · ');
    else if (node.type === 'break' || (APART.has(node.type) && parts.length > 0)) parts.push(' ');
    else if (node.type === 'link' && node.children.length === 0) parts.push(emptyLink(node.url, resolve));
  });
  return parts.join('').replace(/\s+/g, ' ').trim();
}

function emptyLink(url: string, resolve: Resolver): string {
  const link = parseLink(url);
  return link.type === 'target' ? resolve(link.target).label : '';
}
