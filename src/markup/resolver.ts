import type { Target } from '../corpus/corpus.ts';

/** What a reference becomes on one page. */
export interface Resolved {
  /** Address with the site's base path. */
  href: string;
  /** What an empty link prints: a title, a term, a fact's value. Empty for a fact without value. */
  label: string;
  /** The mark that cites a fact: its number, and the anchor of the fact, on this page. */
  citation?: { number: number; anchor: string };
  /** One-line explanation shown on hover, for terms. */
  hint?: string;
}

/** Turns references into what one page prints. Only called for references that the rules have accepted. */
export type Resolver = (target: Target) => Resolved;
