import type { Root as HastRoot, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { copyTree } from '../corpus/copy-tree.ts';
import { type Aside, asideOf, attribute, type Embed, embedOf } from '../corpus/embed.ts';
import { headingsOf } from '../corpus/headings.ts';
import type { Html } from './html.ts';
import { resolveReferences } from './references.ts';
import { rehypeCode } from './rehype-code.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeInlineCode } from './rehype-inline-code.ts';
import { NOTES, rehypeNotes } from './rehype-notes.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeTasks } from './rehype-tasks.ts';
import type { Resolver } from './resolver.ts';

/**
 * The body of a chapter, in order: HTML, which need not be whole elements, between the tags that components draw.
 * Passages set apart have parts of their own.
 */
export type BodyPart =
  | { type: 'html'; html: Html }
  | { type: 'embed'; tag: Embed; id: string; file: string | undefined }
  | { type: 'aside'; tag: Aside; title: string; parts: BodyPart[] };

const toTree = unified()
  .use(remarkRehype, { passThrough: ['mdxJsxFlowElement'], ...NOTES })
  .use(rehypeNotes)
  .use(rehypeHeadings)
  .use(rehypeCode)
  .use(rehypeInlineCode)
  .use(rehypeTables)
  .use(rehypeTasks)
  .freeze();

/** The body of a chapter with its references resolved. The tree is that of the corpus and stays as it is. */
export function bodyParts(tree: Root, resolve: Resolver): BodyPart[] {
  const copy = copyTree(tree);
  for (const { node, slug } of headingsOf(copy)) node.data = { ...node.data, hProperties: { id: slug } };
  resolveReferences(copy, resolve);
  return partsOf(toTree.runSync(copy).children);
}

/** Text of a comment that holds the place of a tag. Nothing else makes comments: HTML in content is refused. */
const PLACE = /<!--(\d+)-->/;

function partsOf(children: RootContent[]): BodyPart[] {
  const root: HastRoot = { type: 'root', children };
  const tags: MdxJsxFlowElementHast[] = [];
  visit(root, 'mdxJsxFlowElement', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    parent.children[index] = { type: 'comment', value: String(tags.push(node) - 1) };
    return SKIP;
  });
  return toHtml(root)
    .split(PLACE)
    .flatMap((text, index) => (index % 2 === 0 ? htmlPart(text) : tagPart(tags[Number(text)])));
}

const htmlPart = (html: string): BodyPart[] =>
  html.trim() === '' ? [] : [{ type: 'html', html: html as Html }];

function tagPart(tag: MdxJsxFlowElementHast | undefined): BodyPart[] {
  if (!tag) return [];
  const aside = asideOf(tag.name);
  if (aside) {
    return [
      { type: 'aside', tag: aside, title: attribute(tag, 'title') ?? '', parts: partsOf(tag.children) },
    ];
  }
  const embed = embedOf(tag.name);
  if (!embed) return [];
  return [{ type: 'embed', tag: embed, id: attribute(tag, 'id') ?? '', file: attribute(tag, 'file') }];
}
