import type { ElementContent, Properties } from 'hast';
import type { Link, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseLink } from '../corpus/scheme.ts';
import type { Resolved, Resolver } from './resolver.ts';

/**
 * Replaces every link with a scheme by what it stands for on a page: a link, a value with its citation mark, or the
 * bare words of an assumed value. Changes the tree in place, as remark transformers do.
 */
export function resolveReferences(tree: Root, resolve: Resolver): void {
  visit(tree, 'link', (node, index, parent) => {
    const link = parseLink(node.url);
    if (!parent || index === undefined) return undefined;
    if (link.type === 'given') {
      parent.children.splice(index, 1, given(node));
      return index + 1;
    }
    if (link.type !== 'target') return undefined;
    const replacement = replace(node, link.target.kind, resolve(link.target));
    if (replacement[0]?.type === 'text') closeUp(parent.children[index - 1]);
    parent.children.splice(index, 1, ...replacement);
    return index + replacement.length;
  });
}

/** A mark follows its word without a space, however the text was typed: it must not begin a line. */
function closeUp(before: RootContent | undefined): void {
  if (before?.type === 'text') before.value = before.value.trimEnd();
}

function given(node: Link): PhrasingContent {
  return {
    type: 'emphasis',
    children: node.children,
    data: { hName: 'span', hProperties: { className: ['given'] } },
  };
}

function replace(node: Link, kind: string, resolved: Resolved): PhrasingContent[] {
  const words: PhrasingContent[] =
    node.children.length > 0 ? node.children : [{ type: 'text', value: resolved.label }];
  if (!resolved.citation) return [anchor(kind, resolved, words)];
  const mark = citationMark(resolved.citation);
  if (node.children.length === 0 && resolved.label === '') return [mark];
  const value: PhrasingContent = {
    type: 'emphasis',
    children: words,
    data: { hName: 'span', hProperties: { className: [node.children.length > 0 ? 'cited' : 'value'] } },
  };
  return [value, mark];
}

function anchor(kind: string, { hint, href }: Resolved, children: PhrasingContent[]): PhrasingContent {
  const hProperties: Properties = { className: [`to-${kind}`], ...(hint ? { title: hint } : {}) };
  return { type: 'link', url: href, children, data: { hProperties } };
}

/** A button, because it opens the fact where the reader is; without popovers, as on paper, the number leads to the list. */
function citationMark({ anchor: popoverTarget, number }: NonNullable<Resolved['citation']>): PhrasingContent {
  const label: ElementContent = {
    type: 'element',
    tagName: 'button',
    properties: { type: 'button', popoverTarget, ariaLabel: `Fact ${number}` },
    children: [{ type: 'text', value: String(number) }],
  };
  return {
    type: 'text',
    value: '',
    data: { hName: 'sup', hProperties: { className: ['cite'], dataN: number }, hChildren: [label] },
  };
}
