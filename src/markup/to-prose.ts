import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { copyTree } from '../corpus/copy-tree.ts';
import { isContent, type Prose } from './prose.ts';
import { resolveReferences } from './references.ts';
import { rehypeCode } from './rehype-code.ts';
import { rehypeInlineCode } from './rehype-inline-code.ts';
import { rehypeNormalize } from './rehype-normalize.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeTasks } from './rehype-tasks.ts';
import type { Resolver } from './resolver.ts';

// Raw HTML is dropped: `allowDangerousHtml` stays off.
const toTree = unified()
  .use(remarkRehype)
  .use(rehypeCode)
  .use(rehypeInlineCode)
  .use(rehypeTables)
  .use(rehypeTasks)
  .use(rehypeNormalize)
  .freeze();

/** The text of a field as blocks. The tree of the corpus stays as it is. */
export function blocks(text: Root, resolve: Resolver): Prose {
  const copy = copyTree(text);
  resolveReferences(copy, resolve);
  const tree = toTree.runSync(copy);
  // Places within a field are none in its file: only what a chapter holds keeps them.
  visit(tree, (node) => {
    delete node.position;
  });
  return tree.children.filter(isContent);
}

/** The text of a field without the paragraph around it, for table cells and list items. */
export function inline(text: Root, resolve: Resolver): Prose {
  const prose = blocks(text, resolve);
  const [only] = prose;
  return prose.length === 1 && only?.type === 'element' && only.tagName === 'p' ? only.children : prose;
}
