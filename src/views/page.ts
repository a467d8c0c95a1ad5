import type { Kind } from '../kinds/kinds.ts';
import type { Prose } from '../markup/prose.ts';
import { blocks, inline } from '../markup/to-prose.ts';
import { formatDate } from '../schema/format-value.ts';
import type { TargetKind } from '../schema/marks.ts';
import { type PageFacts, pageFacts } from './citations/page-facts.ts';
import { plainText, resolverOf } from './citations/resolver.ts';
import { isTakenAlong } from './downloads/scale.ts';
import type { Guide } from './guide.ts';
import { address, markdownAddress, room } from './links/address.ts';
import type { Link } from './links/link-to.ts';
import { sectionLabel } from './links/sections.ts';
import { countDue, dueSince } from './reviews/due.ts';
import { sentencesOf } from './text/sentences.ts';

/** What every page has beside its own content. */
export interface PageView {
  title: string;
  /** For search engines and link previews; plain text. */
  description: string;
  /** From the home page down to the parent of this page. */
  crumbs: Link[];
  facts: PageFacts;
  /** When the content was last checked, and by when it must be checked again; formatted. */
  reviewed?: { asOf: string; isoAsOf: string; reviewBy: string };
  /** What of it should have been checked again by now, in sentences. */
  due: readonly string[];
  /** Address of the same text as Markdown, where there is one. */
  markdown?: string;
}

/** For pages that cite nothing of their own. */
export const NO_FACTS: PageFacts = { numberOf: () => undefined, lines: [] };

/** Renders the Markdown of a page's fields with the numbering of its facts. */
export interface Renderer {
  blocks: (markdown: string) => Prose;
  inline: (markdown: string) => Prose;
}

export function rendererOf(guide: Guide, facts: PageFacts): Renderer {
  const resolve = resolverOf(guide, facts);
  const { treeOf } = guide.corpus;
  return {
    blocks: (markdown) => blocks(treeOf(markdown), resolve),
    inline: (markdown) => inline(treeOf(markdown), resolve),
  };
}

/** The frame of a page that shows one entry; `parts` are the entries whose facts it cites. */
export function entryPage(
  guide: Guide,
  kind: TargetKind & Kind,
  id: string,
  data: { title: string; summary?: string; asOf?: string; reviewBy?: string },
  parts: readonly { kind: Kind; id: string }[] = [{ kind, id }],
): PageView {
  const facts = pageFacts(guide, parts);
  const since = dueSince(guide, kind, id);
  const own = since === undefined ? [] : [`Due for review since ${since}.`];
  return {
    title: data.title,
    description: describe(guide, data.summary ?? data.title),
    crumbs: [home(guide), { label: sectionLabel(kind), href: room(guide.base, kind) }],
    facts,
    due: [...own, ...dueFacts(guide, facts)],
    ...asMarkdown(guide, address(guide.base, { kind, id })),
    ...(data.asOf && data.reviewBy ? { reviewed: reviewed(data.asOf, data.reviewBy) } : {}),
  };
}

/** The frame of a page that shows all entries of a kind. */
export function listPage(guide: Guide, kind: TargetKind & Kind, description: string): PageView {
  const entries = [...guide.corpus.entries[kind].keys()].map((id) => ({ kind, id }));
  const facts = pageFacts(guide, entries);
  return {
    title: sectionLabel(kind),
    description,
    crumbs: [home(guide)],
    facts,
    due: [...dueListed(guide, kind), ...(kind === 'fact' ? [] : dueFacts(guide, facts))],
    // A grammar is data for machines already; its page only says where it was captured.
    ...(kind === 'grammar' ? {} : asMarkdown(guide, room(guide.base, kind))),
  };
}

/** The frame of a page that is about no kind of entry. */
export function plainPage(guide: Guide, title: string, description: string): PageView {
  return { title, description, crumbs: [home(guide)], facts: NO_FACTS, due: [] };
}

/** The address of a page's text as Markdown, where the guide offers it. */
export function asMarkdown(guide: Guide, page: string): Pick<PageView, 'markdown'> {
  return isTakenAlong(guide) ? { markdown: markdownAddress(guide.base, page) } : {};
}

/** The length of a description that search engines show in full. */
const SHOWN = 160;

/** The first sentences as plain text: as many as search engines show, and always the whole of the first. */
export function describe(guide: Guide, markdown: string): string {
  let shown = '';
  for (const sentence of sentencesOf(guide, plainText(guide, markdown))) {
    if (shown !== '' && `${shown}${sentence}`.trimEnd().length > SHOWN) break;
    shown += sentence;
  }
  return shown.trimEnd();
}

/** How many of the facts that a page cites are due for review. */
export function dueFacts(guide: Guide, { lines }: PageFacts): string[] {
  const cited = lines.map(({ id }) => ({ kind: 'fact', id }) as const);
  return countDue(guide, cited, ['fact cited here', 'facts cited here']);
}

/** How many of the entries on the page of a kind are due for review. */
export function dueListed(guide: Guide, kind: Kind): string[] {
  const listed = [...guide.corpus.entries[kind].keys()].map((id) => ({ kind, id }));
  return countDue(guide, listed, ['entry listed here', 'entries listed here']);
}

export function reviewed(asOf: string, reviewBy: string): NonNullable<PageView['reviewed']> {
  return { asOf: formatDate(asOf), isoAsOf: asOf, reviewBy: formatDate(reviewBy) };
}

const home = (guide: Guide): Link => ({ label: guide.site.title, href: guide.base });
