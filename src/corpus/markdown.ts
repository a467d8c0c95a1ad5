import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { withoutComments } from './comments.ts';
import { mdxAsData } from './mdx.ts';
import { bounded, type Excess } from './nesting.ts';
import { typesetTree } from './typeset-tree.ts';

declare module 'mdast' {
  interface RootData {
    /** Set on the tree of a text that is taken as it is, without its markup. */
    excess?: Excess;
  }
}

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const mdx = unified().use(remarkParse).use(remarkGfm).use(mdxAsData).freeze();
const mdxWithCode = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/**
 * Parses Markdown with the GFM extensions, as YAML fields hold it. Any text is Markdown: it cannot fail. Text
 * with too much of something for the parser is taken as it is, and its tree says so.
 */
export function parseMarkdown(text: string): Root {
  const tree = bounded(text, (value) => markdown.parse(value));
  return typesetTree(typeof tree === 'string' ? verbatim(text, tree) : tree);
}

/**
 * Parses the text of a document, without its comments, or returns what it has too much of; `code` tells whether it may import
 * and hold any, which is parsed as well and never run here. Throws a `VFileMessage` with its place when the MDX is broken.
 */
export function parseMdx(text: string, code = false): Root | Excess {
  const parser = code ? mdxWithCode : mdx;
  const tree = bounded(text, (value) => parser.parse(value));
  return typeof tree === 'string' ? tree : typesetTree(withoutComments(tree));
}

function verbatim(value: string, excess: Excess): Root {
  return {
    type: 'root',
    data: { excess },
    children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
  };
}
