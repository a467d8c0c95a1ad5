import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { shallow } from './nesting.ts';
import { plainTree } from './plain-text.ts';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/**
 * Parses Markdown with the GFM extensions, as it stands in YAML fields. Any text is Markdown: it cannot fail. Text
 * that is nested beyond reason is taken as it stands.
 */
export function parseMarkdown(text: string): Root {
  return plainTree(text) ?? shallow(() => markdown.parse(text)) ?? verbatim(text);
}

/**
 * Parses the body of a chapter; undefined when it is nested beyond reason. Throws a `VFileMessage` with its place when
 * the MDX is broken.
 */
export function parseMdx(text: string): Root | undefined {
  return shallow(() => mdx.parse(text));
}

function verbatim(value: string): Root {
  return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] };
}
