import { LIGHT } from '../../design/light.ts';
import type { Layer } from '../../kinds/stack.ts';
import { dataOf, type Guide } from '../../views/guide.ts';
import { subjectOf } from '../../views/labels/subject.ts';
import { sectionLabel } from '../../views/links/sections.ts';
import type { DocumentPage } from '../document/documents.ts';
import { roleColours } from '../drawing/role-colours.ts';
import { markSvg } from '../mark/mark-svg.ts';
import { type Value, value } from '../typst/literal.ts';
import { PRELUDE } from '../typst/prelude.ts';
import { about, settings } from '../typst/settings.ts';
import { CARD_TEMPLATE } from './template.ts';

/** A page as the picture of a link to it: a Typst document of one page. A stack's own page shows that stack. */
export function cardSource(guide: Guide, page: Pick<DocumentPage, 'kind' | 'id' | 'title'>): string {
  const { description, home, tagline, title } = guide.site;
  const stacks = page.kind === 'stack' && page.id !== '' ? [page.id] : home.stacks;
  const isHome = page.kind === 'site';
  const card: Value = {
    fields: {
      site: title,
      mark: { ascii: markSvg(guide, LIGHT) },
      section: page.kind === 'site' || page.id === '' ? '' : sectionLabel(page.kind),
      title: isHome ? tagline : page.title,
      foot: isHome ? description : tagline,
      stacks: stacks.map((id) => stackData(guide, id)),
    },
  };
  return [PRELUDE, CARD_TEMPLATE, about(guide, page.title), settings(guide), `#card(${value(card)})`].join(
    '\n',
  );
}

function stackData(guide: Guide, id: string): Value {
  const { boundary, instances, layers, subject } = dataOf(guide, 'stack', id);
  // Layers come from the ground up, and are set from the top down.
  const from = (scope: Layer['scope']): Value =>
    layers
      .filter((layer) => layer.scope === scope)
      .toReversed()
      .map(({ label, role }) => ({ fields: { label, ...roleColours(subjectOf(guide, role).role) } }));
  return {
    fields: {
      caption: subjectOf(guide, subject).label,
      instances: Math.max(1, instances.length),
      inside: from('inside'),
      ground: from('ground'),
      boundary: boundary !== undefined,
    },
  };
}
