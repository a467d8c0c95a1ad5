import type { Element, ElementContent, RootContent, Text } from 'hast';
import type { Root } from 'mdast';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { copyTree } from '../corpus/copy-tree.ts';
import { headingsOf } from '../corpus/headings.ts';
import { resolveReferences } from './references.ts';
import { rehypeCode } from './rehype-code.ts';
import { NOTES, rehypeNotes } from './rehype-notes.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeTasks } from './rehype-tasks.ts';
import type { Resolver } from './resolver.ts';

/** What stands in the place of a tag of a chapter; `content` is what the tag encloses. */
export type TagWriter = (tag: MdxJsxFlowElementHast, content: ElementContent[]) => ElementContent[];

const toTree = unified()
  .use(remarkRehype, { passThrough: ['mdxJsxFlowElement'], ...NOTES })
  .use(rehypeNotes)
  .use(rehypeCode)
  .use(rehypeTables)
  .use(rehypeTasks)
  .freeze();

/** The body of a chapter as HTML nodes, its headings with their anchors. The body itself stays as it is. */
export function chapterTree(body: Root, resolve: Resolver, write: TagWriter): ElementContent[] {
  const tree = copyTree(body);
  // Anchors come from the words that were written, so they are set before references become their text.
  for (const { node, slug } of headingsOf(tree)) node.data = { ...node.data, hProperties: { id: slug } };
  resolveReferences(tree, resolve);
  // Tags are written last: what they bring is rendered already, and none of the transformers meets it again.
  return toTree.runSync(tree).children.flatMap((node) => written(node, write));
}

function written(node: RootContent, write: TagWriter): ElementContent[] {
  if (node.type === 'mdxJsxFlowElement')
    return write(
      node,
      node.children.flatMap((child) => written(child, write)),
    );
  if (!isContent(node)) return [];
  if (node.type === 'element') node.children = node.children.flatMap((child) => written(child, write));
  return [node];
}

const isContent = (node: RootContent): node is Element | Text =>
  node.type === 'element' || node.type === 'text';
