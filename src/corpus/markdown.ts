import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { plainTree } from './plain-text.ts';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** Parses Markdown with the GFM extensions, as it stands in YAML fields. Any text is Markdown: it cannot fail. */
export function parseMarkdown(text: string): Root {
  return plainTree(text) ?? markdown.parse(text);
}

/** Parses the body of a chapter. Throws a `VFileMessage` with its place when the MDX is broken. */
export function parseMdx(text: string): Root {
  return mdx.parse(text);
}
