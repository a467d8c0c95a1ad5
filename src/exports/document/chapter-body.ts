import { h } from 'hastscript';
import type { BodyPart } from '../../markup/body-parts.ts';
import { type ChapterView, chapterBody } from '../../views/chapter.ts';
import type { PageFacts } from '../../views/citations/page-facts.ts';
import type { Guide } from '../../views/guide.ts';
import type { Nodes } from './document.ts';
import { ASIDE_LABELS, EMBED_NODES } from './embeds.ts';

/** The body of a chapter: its text, with the entries that it shows written out. */
export function chapterNodes(guide: Guide, chapter: ChapterView): Nodes {
  return nodesOf(guide, chapter.facts, chapterBody(guide, chapter, 'document'));
}

function nodesOf(guide: Guide, facts: PageFacts, parts: readonly BodyPart[]): Nodes {
  return parts.flatMap((part) => partNodes(guide, facts, part));
}

function partNodes(guide: Guide, facts: PageFacts, part: BodyPart): Nodes {
  switch (part.type) {
    case 'prose':
      return part.prose;
    case 'element':
      return [{ ...part.element, children: nodesOf(guide, facts, part.parts) }];
    case 'embed':
      return EMBED_NODES[part.tag](guide, part.id, facts, part.file);
    case 'aside': {
      const head = ASIDE_LABELS[part.tag](part.title);
      return [h(`aside.${part.tag.toLowerCase()}`, head, nodesOf(guide, facts, part.parts))];
    }
  }
}
