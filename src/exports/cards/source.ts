import { inLight } from '../../design/light.ts';
import type { Guide } from '../../views/guide.ts';
import { sectionLabel } from '../../views/links/sections.ts';
import { stackDrawing } from '../../views/stacks/stack-drawing.ts';
import type { DocumentPage } from '../document/documents.ts';
import { markSvg } from '../mark/mark-svg.ts';
import { type Value, value } from '../typst/literal.ts';
import { PRELUDE } from '../typst/prelude.ts';
import { about, settings } from '../typst/settings.ts';
import { cardStack } from './stack.ts';
import { CARD_TEMPLATE } from './template.ts';

/** A page as the picture of a link to it: a Typst document of one page. A stack's own page shows that stack. */
export function cardSource(guide: Guide, page: Pick<DocumentPage, 'kind' | 'id' | 'title'>): string {
  const { description, home, tagline, title } = guide.site;
  const stacks = page.kind === 'stack' && page.id !== '' ? [page.id] : home.stacks;
  const isHome = page.kind === 'site';
  const card: Value = {
    fields: {
      site: title,
      mark: { ascii: markSvg(guide, inLight) },
      section: page.kind === 'site' || page.id === '' ? '' : sectionLabel(page.kind),
      title: isHome ? tagline : page.title,
      foot: isHome ? description : tagline,
      stacks: stacks.map((id) => cardStack(stackDrawing(guide, id), stacks.length)),
    },
  };
  return [PRELUDE, CARD_TEMPLATE, about(guide, page.title), settings(guide), `#card(${value(card)})`].join(
    '\n',
  );
}
