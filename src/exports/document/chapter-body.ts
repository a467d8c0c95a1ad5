import { h } from 'hastscript';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import { bodyOf } from '../../corpus/corpus.ts';
import { asideOf, attribute, embedOf } from '../../corpus/embed.ts';
import { chapterTree } from '../../markup/chapter-tree.ts';
import type { PageFacts } from '../../views/citations/page-facts.ts';
import { resolverOf } from '../../views/citations/resolver.ts';
import type { Guide } from '../../views/guide.ts';
import type { Nodes } from './document.ts';
import { ASIDE_LABELS, EMBED_NODES } from './embeds.ts';

/** The body of a chapter: its text, with the entries that it shows written out. */
export function chapterBody(guide: Guide, id: string, facts: PageFacts): Nodes {
  const body = bodyOf(guide.corpus, { kind: 'chapter', id });
  if (!body) return [];
  return chapterTree(body.tree, resolverOf(guide, facts), (tag, content) =>
    tagNodes(guide, facts, tag, content),
  );
}

function tagNodes(guide: Guide, facts: PageFacts, tag: MdxJsxFlowElementHast, content: Nodes): Nodes {
  const embed = embedOf(tag.name);
  if (embed) return EMBED_NODES[embed](guide, attribute(tag, 'id') ?? '', facts, attribute(tag, 'file'));
  const aside = asideOf(tag.name);
  // The rules refuse every other tag.
  if (!aside) return content;
  const head = ASIDE_LABELS[aside](attribute(tag, 'title') ?? '');
  return [h(`aside.${aside.toLowerCase()}`, head, content)];
}
