import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { withoutComments } from './comments.ts';
import { gfmWithoutBareAddresses, mayHoldBareAddress } from './gfm.ts';
import { mdxAsData } from './mdx.ts';
import { shallow } from './nesting.ts';
import { plainTree } from './plain-text.ts';
import { typesetTree } from './typeset-tree.ts';

/** `ruleId` of the message for a body that is nested beyond reason. */
export const TOO_DEEP = 'too-deep';

const markdown = {
  full: unified().use(remarkParse).use(remarkGfm).freeze(),
  fast: unified().use(remarkParse).use(gfmWithoutBareAddresses).freeze(),
};
const mdx = {
  full: unified().use(remarkParse).use(remarkGfm).use(mdxAsData).freeze(),
  fast: unified().use(remarkParse).use(gfmWithoutBareAddresses).use(mdxAsData).freeze(),
};
const speed = (text: string) => (mayHoldBareAddress(text) ? 'full' : 'fast');

/**
 * Parses Markdown with the GFM extensions, as it stands in YAML fields. Any text is Markdown: it cannot fail. Text
 * that is nested beyond reason is taken as it stands.
 */
export function parseMarkdown(text: string): Root {
  return typesetTree(
    plainTree(text) ?? shallow(text, (value) => markdown[speed(value)].parse(value)) ?? verbatim(text),
  );
}

/** Parses the body of a chapter, without its comments. Throws a `VFileMessage` with its place when the MDX is broken or nested beyond reason. */
export function parseMdx(text: string): Root {
  const tree = shallow(text, (value) => mdx[speed(value)].parse(value));
  if (tree) return typesetTree(withoutComments(tree));
  throw new VFileMessage('it is nested too deeply', { ruleId: TOO_DEEP });
}

function verbatim(value: string): Root {
  return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] };
}
