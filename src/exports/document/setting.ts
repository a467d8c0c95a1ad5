import type { Element, Properties } from 'hast';
import { h } from 'hastscript';
import type { EMBEDS } from '../../corpus/embed.ts';
import { partAnchor } from '../../corpus/part-anchor.ts';
import { pageId } from '../../markup/page-id.ts';
import type { Prose } from '../../markup/prose.ts';
import type { Nodes } from './document.ts';
import { heading } from './elements.ts';

/** Kinds that are embedded as a whole: of an explainer, only its figures are. */
type EmbeddedKind = Exclude<(typeof EMBEDS)[keyof typeof EMBEDS], 'explainer'>;

/** Where an entry stands: on its own page, whose title is the heading, or inside another document. */
export interface Setting {
  /** Level of the entry's own heading; its parts lie below. */
  level: number;
  embedded: boolean;
}

export const OWN_PAGE: Setting = { level: 1, embedded: false };

/** Inside another document, as the pages of the site set it. */
export const EMBEDDED: Setting = { level: 3, embedded: true };

/** What is known of every entry that can be embedded. */
export interface Framed {
  id: string;
  title: string;
  href: string;
}

/**
 * Marks an embedded element with the permanent address of what it shows, so that a book can lead links to the place
 * where the entry stands. On the entry's own page the address follows from the document.
 */
function placed(setting: Setting, id: string, address: string): Properties {
  return setting.embedded ? { id, dataAddress: address } : { id };
}

/** Anchor of a part of an entry. */
export function part(setting: Setting, { href, id }: Framed, name: string): Properties {
  return placed(setting, partAnchor(id, name, setting.embedded), `${href}#${name}`);
}

/** Anchor of a whole embedded entry. */
export function whole(setting: Setting, kind: EmbeddedKind, { href, id }: Framed, part = ''): Properties {
  const name = part === '' ? id : `${id}.${part}`;
  return setting.embedded ? placed(setting, pageId(kind, name), href) : {};
}

/** An entry with its summary; embedded, it gets a frame and a heading that leads to its own page. */
export function framed(
  setting: Setting,
  kind: EmbeddedKind,
  entry: Framed & { summary?: Prose | undefined },
  content: Nodes,
): Nodes {
  const inner = [...(entry.summary === undefined ? [] : entry.summary), ...content];
  if (!setting.embedded) return inner;
  return [h('section.embedded', whole(setting, kind, entry), ownPage(setting, entry), inner)];
}

/** A piece of an entry whose own place is elsewhere, below a heading that leads there. */
export function excerpt(entry: Framed, content: Nodes): Element {
  return h('section.embedded', ownPage(EMBEDDED, entry), content);
}

/** The title of an embedded entry as a heading. */
function ownPage({ level }: Setting, { href, title }: Framed): Element {
  return heading(level, {}, h('a.own-page', { href }, title));
}
