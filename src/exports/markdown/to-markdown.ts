import type { Root as HastRoot } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { factAnchor } from '../../views/citations/page-facts.ts';
import { elementHandlers, type FootnoteLabel } from './handlers.ts';

const writer = unified()
  .use(remarkStringify, { bullet: '-', rule: '-', fences: true, listItemIndent: 'one' })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkFrontmatter)
  .freeze();

/** Footnotes with the numbers that the page gives its facts. */
export const numbered: FootnoteLabel = (_anchor, number) => String(number);

/** Footnotes by the id of the fact, for a text of many pages in which each fact has one footnote. */
export const byFact: FootnoteLabel = (anchor) => anchor.slice(factAnchor('').length);

/** The tree of a document's body as a tree of Markdown with the GFM extensions. */
export function markdownTree(body: HastRoot, labelOf: FootnoteLabel): Root {
  const tree = toMdast(body, { handlers: elementHandlers(labelOf), document: true });
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
}

/** A tree of Markdown as text. */
export function writeMarkdown(tree: Root): string {
  return writer.stringify(tree);
}
