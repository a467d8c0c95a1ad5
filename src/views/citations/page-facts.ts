import type { Data, Kind } from '../../kinds/kinds.ts';
import { pageId } from '../../markup/page-id.ts';
import { formatDate, formatValue } from '../../schema/format-value.ts';
import { dataOf, type Guide, keyOf } from '../guide.ts';
import { titleOf } from '../labels/title.ts';
import { address } from '../links/address.ts';
import { dueSince } from '../reviews/due.ts';
import { publisherOf, sourceAddress } from './source-origin.ts';

/** A citation of a source as a page prints it. */
export interface SourceLine {
  title: string;
  publisher: string;
  kind: string;
  at: string;
  supports: string | undefined;
  /** Where to read it; undefined where only an ISBN is known. */
  url: string | undefined;
  /** Address of the entry in the list of sources. */
  href: string;
}

/** A fact as the list at the end of a page prints it. */
export interface FactLine {
  id: string;
  number: number;
  claim: string;
  value: string | undefined;
  status: Data<'fact'>['status'];
  conditions: string[];
  asOf: string;
  /** Since when it is due for review, if it is. */
  dueSince: string | undefined;
  sources: SourceLine[];
  /** Its permanent address on the page of all facts. */
  href: string;
}

/** The facts that a page cites, numbered in the order in which the page meets them. */
export interface PageFacts {
  numberOf: (id: string) => number | undefined;
  lines: FactLine[];
}

/** Anchor of a fact in the list at the end of a page; the permanent one is on the page of all facts. */
export const factAnchor = (id: string): string => pageId('fact', id);

/** Collects the facts cited by the entries that make up a page, and by the entries embedded in them. */
export function pageFacts(guide: Guide, entries: readonly { kind: Kind; id: string }[]): PageFacts {
  const ids = [...new Set(entries.flatMap(({ id, kind }) => factIds(guide, kind, id, new Set())))];
  const numbers = new Map(ids.map((id, index) => [id, index + 1]));
  return { numberOf: (id) => numbers.get(id), lines: ids.map((id, index) => factLine(guide, id, index + 1)) };
}

function factIds(guide: Guide, kind: Kind, id: string, seen: Set<string>, embedded = false): string[] {
  const key = keyOf(kind, id);
  if (seen.has(key)) return [];
  seen.add(key);
  return (guide.referencesFrom.get(key) ?? []).flatMap(({ embeds, goesAlong, to }) => {
    if (embedded && !goesAlong) return [];
    if (to.kind === 'fact') return [to.id];
    return embeds ? factIds(guide, to.kind, to.id, seen, true) : [];
  });
}

/** One fact in full. */
export function factLine(guide: Guide, id: string, number: number): FactLine {
  const fact = dataOf(guide, 'fact', id);
  return {
    id,
    number,
    claim: fact.claim,
    value: fact.value && formatValue(fact.value),
    status: fact.status,
    conditions: fact.conditions.map(sentence),
    asOf: formatDate(fact.asOf),
    dueSince: dueSince(guide, 'fact', id),
    sources: fact.sources.map((one) => sourceLine(guide, one)),
    href: address(guide.base, { kind: 'fact', id }),
  };
}

/** Conditions are printed one after the other: each ends as a sentence does. */
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** One citation in full. */
export function sourceLine(
  guide: Guide,
  cited: { source: string; at: string; supports?: string },
): SourceLine {
  const source = dataOf(guide, 'source', cited.source);
  return {
    title: titleOf(guide, { kind: 'source', id: cited.source }),
    publisher: publisherOf(source),
    kind: source.kind,
    at: cited.at,
    supports: cited.supports,
    url: sourceAddress(source),
    href: address(guide.base, { kind: 'source', id: cited.source }),
  };
}
