import type { Element, RootContent } from 'hast';
import type { Root } from 'mdast';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import remarkRehype from 'remark-rehype';
import { type PluggableList, unified } from 'unified';
import { copyTree } from '../corpus/copy-tree.ts';
import { type Aside, asideOf, attribute, type Embed, embedOf } from '../corpus/embed.ts';
import { headingsOf } from '../corpus/headings.ts';
import { isContent, type Prose } from './prose.ts';
import { resolveReferences } from './references.ts';
import { rehypeCode } from './rehype-code.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeInlineCode } from './rehype-inline-code.ts';
import { rehypeNormalize } from './rehype-normalize.ts';
import { NOTES, rehypeNotes } from './rehype-notes.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeTasks } from './rehype-tasks.ts';
import type { Resolver } from './resolver.ts';

/**
 * The body of a chapter, in order: prose between the tags that show an entry or set a passage apart. An element that has
 * such a tag somewhere in it, such as a list, comes without its children, which are parts as well. So does a component that
 * the document brings itself: they are what it shows where its code does not run.
 */
export type BodyPart =
  | { type: 'prose'; prose: Prose }
  | { type: 'element'; element: Element; parts: BodyPart[] }
  | { type: 'embed'; tag: Embed; id: string; file: string | undefined }
  | { type: 'aside'; tag: Aside; title: string; parts: BodyPart[] }
  | { type: 'component'; parts: BodyPart[] };

/** Pages link every heading to itself and say where code may break; documents leave both to the program that shows them. */
const FORMS = {
  page: toTree([rehypeNotes, rehypeHeadings, rehypeCode, rehypeInlineCode]),
  document: toTree([rehypeNotes, rehypeCode]),
};

function toTree(first: PluggableList) {
  return unified()
    .use(remarkRehype, { passThrough: ['mdxJsxFlowElement', 'mdxjsEsm'], ...NOTES })
    .use([...first, rehypeTables, rehypeTasks, rehypeNormalize])
    .freeze();
}

/** The body of a chapter with its references resolved. The tree is that of the corpus and stays as it is. */
export function bodyParts(tree: Root, resolve: Resolver, form: keyof typeof FORMS): BodyPart[] {
  const copy = copyTree(tree);
  // Anchors come from the words that were written, so they are set before references become their text.
  for (const { node, slug } of headingsOf(copy)) node.data = { ...node.data, hProperties: { id: slug } };
  resolveReferences(copy, resolve);
  return partsOf(FORMS[form].runSync(copy).children);
}

function partsOf(nodes: readonly RootContent[]): BodyPart[] {
  const parts: BodyPart[] = [];
  for (const part of nodes.flatMap(partsOfNode)) {
    const last = parts.at(-1);
    if (part.type === 'prose' && last?.type === 'prose') last.prose.push(...part.prose);
    else parts.push(part);
  }
  return parts;
}

function partsOfNode(node: RootContent): BodyPart[] {
  if (node.type === 'mdxJsxFlowElement') return tagPart(node);
  if (!isContent(node)) return [];
  if (node.type === 'element') {
    const parts = partsOf(node.children);
    if (parts.some(({ type }) => type !== 'prose'))
      return [{ type: 'element', element: { ...node, children: [] }, parts }];
  }
  return [{ type: 'prose', prose: [node] }];
}

/** The rules refuse tags that are neither known nor a component of the document's own. */
function tagPart(tag: MdxJsxFlowElementHast): BodyPart[] {
  const aside = asideOf(tag.name);
  if (aside) {
    return [
      { type: 'aside', tag: aside, title: attribute(tag, 'title') ?? '', parts: partsOf(tag.children) },
    ];
  }
  const embed = embedOf(tag.name);
  if (!embed) return [{ type: 'component', parts: partsOf(tag.children) }];
  return [{ type: 'embed', tag: embed, id: attribute(tag, 'id') ?? '', file: attribute(tag, 'file') }];
}
