import type { Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { copyTree } from '../corpus/copy-tree.ts';
import { highlight } from './highlight.ts';
import type { Html } from './html.ts';
import { resolveReferences } from './references.ts';
import { rehypeCode } from './rehype-code.ts';
import { rehypeInlineCode } from './rehype-inline-code.ts';
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
  .freeze();

/** The text of a field as HTML blocks. */
export function blocks(text: Root, resolve: Resolver): Html {
  return toHtml(render(text, resolve)) as Html;
}

/** The text of a field as HTML without the paragraph around it, for table cells and list items. */
export function inline(text: Root, resolve: Resolver): Html {
  const tree = render(text, resolve);
  const [only] = tree.children;
  const bare = tree.children.length === 1 && only?.type === 'element' && only.tagName === 'p';
  return toHtml(bare ? only.children : tree) as Html;
}

/** A block of code as HTML. */
export function code(text: string, language: string): Html {
  return toHtml(highlight(text, language)) as Html;
}

/** The tree of the corpus stays as it is. */
function render(text: Root, resolve: Resolver): HastRoot {
  const tree = copyTree(text);
  resolveReferences(tree, resolve);
  return toTree.runSync(tree);
}
