import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import type { BlockContent, DefinitionContent, FootnoteDefinition, ListItem, PhrasingContent } from 'mdast';
import { textOf } from '../../markup/text-of.ts';
import { notesOf } from '../document/endnotes.ts';
import { phrasingOnly } from './phrasing-only.ts';

/** Label of the footnote of a fact, from its anchor in the document and its number. */
export type FootnoteLabel = (anchor: string, number: number) => string;

/** How the elements of documents become Markdown where the library's own way would lose something. */
export function elementHandlers(labelOf: FootnoteLabel): Record<string, Handle> {
  return {
    a: (state, node) => anchorNode(state, node, labelOf),
    aside: (state, node) => ({ type: 'blockquote', children: state.toFlow(state.all(node)) }),
    dl: definitionList,
    pre: (_state, node) => ({
      type: 'code',
      lang: typeof node.properties.dataLanguage === 'string' ? node.properties.dataLanguage : null,
      value: textOf(node),
    }),
    section: (state, node) =>
      node.properties.role === 'doc-endnotes'
        ? footnotes(state, node, labelOf)
        : state.toFlow(state.all(node)),
    td: tableCell,
    th: tableCell,
    // A place where a line on a screen may break is no character.
    wbr: () => undefined,
    code: (_state, node) => ({ type: 'inlineCode', value: textOf(node) }),
  };
}

function anchorNode(state: State, node: Element, labelOf: FootnoteLabel) {
  const { href, id, role } = node.properties;
  if (role === 'doc-noteref' && typeof href === 'string') {
    const label = labelOf(href.slice(1), Number(textOf(node)));
    return { type: 'footnoteReference', identifier: label, label } as const;
  }
  // Markdown has anchors for headings only; this form is understood wherever Markdown becomes HTML.
  if (href === undefined && typeof id === 'string') return { type: 'html', value: toHtml(node) } as const;
  return defaultHandlers.a(state, node);
}

function footnotes(state: State, node: Element, labelOf: FootnoteLabel) {
  const definitions = notesOf(node).map((item, index): FootnoteDefinition => {
    const label = labelOf(String(item.properties.id), index + 1);
    return { type: 'footnoteDefinition', identifier: label, label, children: state.toFlow(state.all(item)) };
  });
  return [...elements(node, 'h2').map((heading) => defaultHandlers.h2(state, heading)), ...definitions];
}

/** A list in which each term leads its definition; Markdown has no definition lists. */
function definitionList(state: State, node: Element) {
  const groups: { terms: PhrasingContent[]; blocks: (BlockContent | DefinitionContent)[] }[] = [];
  for (const child of elements(node)) {
    if (child.tagName === 'dt') {
      const terms = phrasingOnly(state.all(child));
      const isCode = terms.every(({ type }) => type === 'inlineCode' || type === 'html');
      groups.push({ terms: isCode ? terms : [{ type: 'strong', children: terms }], blocks: [] });
    } else {
      groups.at(-1)?.blocks.push(...state.toFlow(state.all(child)));
    }
  }
  const children = groups.map(({ blocks, terms }): ListItem => {
    const [first, ...rest] = blocks;
    const lead = first?.type === 'paragraph' ? first.children : [];
    const tail = first?.type === 'paragraph' ? rest : blocks;
    const children: ListItem['children'] = [
      { type: 'paragraph', children: [...terms, { type: 'text', value: ': ' }, ...lead] },
      ...tail,
    ];
    return { type: 'listItem', spread: children.length > 1, children };
  });
  return { type: 'list', ordered: false, spread: false, children } as const;
}

function tableCell(state: State, node: Element) {
  return { type: 'tableCell', children: phrasingOnly(state.all(node)) } as const;
}

function elements(node: Element, tagName?: string): Element[] {
  return node.children.filter(
    (child): child is Element =>
      child.type === 'element' && (tagName === undefined || child.tagName === tagName),
  );
}
