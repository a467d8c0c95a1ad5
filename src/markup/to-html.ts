import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parseMarkdown } from '../corpus/markdown.ts';
import { highlight } from './highlight.ts';
import type { Html } from './html.ts';
import { resolveReferences } from './references.ts';
import { rehypeCode } from './rehype-code.ts';
import { rehypeTables } from './rehype-tables.ts';
import type { Resolver } from './resolver.ts';

// Raw HTML is dropped: `allowDangerousHtml` stays off.
const toTree = unified().use(remarkRehype).use(rehypeCode).use(rehypeTables).freeze();

/** Markdown of a field as HTML blocks. */
export function blocks(markdown: string, resolve: Resolver): Html {
  return render(parse(markdown, resolve));
}

/** Markdown of a field as HTML without the paragraph around it, for table cells and list items. */
export function inline(markdown: string, resolve: Resolver): Html {
  const tree = parse(markdown, resolve);
  const [only] = tree.children;
  if (tree.children.length !== 1 || only?.type !== 'paragraph') return render(tree);
  return render({ type: 'root', children: only.children });
}

/** A block of code as HTML. */
export function code(text: string, language: string): Html {
  return toHtml(highlight(text, language)) as Html;
}

function parse(markdown: string, resolve: Resolver): Root {
  const tree = parseMarkdown(markdown);
  resolveReferences(tree, resolve);
  return tree;
}

function render(tree: Root): Html {
  return toHtml(toTree.runSync(tree)) as Html;
}
