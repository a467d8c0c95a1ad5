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
    const before = parent.children[index - 1];
    const replacement = replace(
      node,
      link.target.kind,
      resolve(link.target),
      followsMark(parent.children, index),
    );
    if (replacement[0]?.type === 'text') closeUp(before);
    parent.children.splice(index, 1, ...replacement);
    return index + replacement.length;
  });
}

/** Whether the last thing before a place, but for space, is a citation mark. */
function followsMark(siblings: readonly RootContent[], index: number): boolean {
  const last = siblings.slice(0, index).findLast((one) => !isSpace(one));
  return last?.type === 'text' && last.data?.hName === 'sup';
}

const isSpace = (node: RootContent): boolean =>
  node.type === 'text' && node.data === undefined && node.value.trim() === '';

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

function replace(node: Link, kind: string, resolved: Resolved, next: boolean): PhrasingContent[] {
  const words: PhrasingContent[] =
    node.children.length > 0 ? node.children : [{ type: 'text', value: resolved.label }];
  if (!resolved.citation) return [anchor(kind, resolved, words)];
  const mark = citationMark(resolved.citation, next);
  if (node.children.length === 0 && resolved.label === '') return [mark];
  const value: PhrasingContent = {
    type: 'emphasis',
    children: words,
    data: {
      hName: 'span',
      hProperties: { className: node.children.length > 0 ? ['cited'] : valueClasses(resolved.label) },
    },
  };
  return [value, mark];
}

/** A short value stays on one line: a number parted from its unit is hard to read. */
const valueClasses = (label: string): string[] =>
  label.length <= SHORT_VALUE ? ['value', 'solid'] : ['value'];
const SHORT_VALUE = 16;

function anchor(kind: string, { hint, href }: Resolved, children: PhrasingContent[]): PhrasingContent {
  const hProperties: Properties = { className: [`to-${kind}`], ...(hint ? { title: hint } : {}) };
  return { type: 'link', url: href, children, data: { hProperties } };
}

/** A button, because it opens the fact where the reader is; without popovers, as on paper, the number leads to the list. */
function citationMark(
  { anchor: popoverTarget, number }: NonNullable<Resolved['citation']>,
  next: boolean,
): PhrasingContent {
  const label: ElementContent = {
    type: 'element',
    tagName: 'button',
    properties: { type: 'button', popoverTarget, ariaLabel: `Fact ${number}` },
    children: [{ type: 'text', value: String(number) }],
  };
  return {
    type: 'text',
    value: '',
    data: {
      hName: 'sup',
      hProperties: { className: next ? ['cite', 'next'] : ['cite'], dataN: number },
      hChildren: [label],
    },
  };
}
