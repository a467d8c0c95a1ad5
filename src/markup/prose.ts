import type { Element, ElementContent, RootContent, Text } from 'hast';

/**
 * Text as readers of one page see it: a syntax tree of HTML with its references resolved. Components write it as HTML
 * (`htmlOf`), exporters in their own form. Texts in it are never empty nor side by side.
 */
export type Prose = ElementContent[];

/** Whether a node can be part of a text. Markdown makes no others: raw HTML is dropped, and comments are HTML. */
export const isContent = (node: RootContent): node is Element | Text =>
  node.type === 'element' || node.type === 'text';
