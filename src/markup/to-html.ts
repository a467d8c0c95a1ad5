import type { Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';

import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parseMarkdown } from '../corpus/markdown.ts';
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

/** Markdown of a field as HTML blocks. */
export function blocks(markdown: string, resolve: Resolver): Html {
  return toHtml(render(markdown, resolve)) as Html;
}

/** Markdown of a field as HTML without the paragraph around it, for table cells and list items. */
export function inline(markdown: string, resolve: Resolver): Html {
  const tree = render(markdown, resolve);
  const [only] = tree.children;
  const bare = tree.children.length === 1 && only?.type === 'element' && only.tagName === 'p';
  return toHtml(bare ? only.children : tree) as Html;
}

/** A block of code as HTML. */
export function code(text: string, language: string): Html {
  return toHtml(highlight(text, language)) as Html;
}

function render(markdown: string, resolve: Resolver): HastRoot {
  const tree = parseMarkdown(markdown);
  resolveReferences(tree, resolve);
  return toTree.runSync(tree);
}
