import type { Element, ElementContent, Text } from 'hast';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { copyTree } from '../corpus/copy-tree.ts';
import { headingsOf } from '../corpus/headings.ts';
import { resolveReferences } from './references.ts';
import { rehypeCode } from './rehype-code.ts';
import { rehypeTables } from './rehype-tables.ts';
import type { Resolver } from './resolver.ts';

/** What stands in the place of a tag of a chapter; `content` is what the tag encloses. */
export type TagWriter = (tag: MdxJsxFlowElement, content: ElementContent[]) => ElementContent[];

/** The body of a chapter as HTML nodes, its headings with their anchors. The body itself stays as it is. */
export function chapterTree(body: Root, resolve: Resolver, write: TagWriter): ElementContent[] {
  const tree = copyTree(body);
  // Anchors come from the words that were written, so they are set before references become their text.
  for (const { node, slug } of headingsOf(tree)) node.data = { ...node.data, hProperties: { id: slug } };
  resolveReferences(tree, resolve);
  const html = unified()
    .use(remarkRehype, {
      handlers: {
        mdxJsxFlowElement: (state, node: MdxJsxFlowElement) => write(node, state.wrap(state.all(node))),
      },
    })
    .use(rehypeCode)
    .use(rehypeTables)
    .runSync(tree);
  return html.children.filter(
    (node): node is Element | Text => node.type === 'element' || node.type === 'text',
  );
}
