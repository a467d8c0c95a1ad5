import { h } from 'hastscript';
import type { BodyPart } from '../../markup/body-parts.ts';
import type { PageFacts } from '../../views/citations/page-facts.ts';
import type { Guide } from '../../views/guide.ts';
import type { Nodes } from './document.ts';
import { ASIDE_LABELS, EMBED_NODES } from './embeds.ts';

/** The text of an entry, with the entries that it shows written out and what its own components hold in their places. */
export function bodyNodes(guide: Guide, facts: PageFacts, parts: readonly BodyPart[]): Nodes {
  return parts.flatMap((part) => partNodes(guide, facts, part));
}

function partNodes(guide: Guide, facts: PageFacts, part: BodyPart): Nodes {
  switch (part.type) {
    case 'prose':
      return part.prose;
    case 'element':
      return [{ ...part.element, children: bodyNodes(guide, facts, part.parts) }];
    case 'component':
      return bodyNodes(guide, facts, part.parts);
    case 'embed': {
      const write = (parts: readonly BodyPart[]) => bodyNodes(guide, facts, parts);
      return EMBED_NODES[part.tag](guide, part.id, facts, { file: part.file, write });
    }
    case 'aside': {
      const head = ASIDE_LABELS[part.tag](part.title);
      return [h(`aside.${part.tag.toLowerCase()}`, head, bodyNodes(guide, facts, part.parts))];
    }
  }
}
