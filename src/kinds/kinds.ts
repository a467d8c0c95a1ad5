import type { z } from 'astro/zod';
import type { TargetKind } from '../schema/marks.ts';
import { accessibility } from './accessibility.ts';
import { catalog } from './catalog.ts';
import { chapter } from './chapter.ts';
import { cheatSheet } from './cheat-sheet.ts';
import { claim } from './claim.ts';
import { comparison } from './comparison.ts';
import { decision } from './decision.ts';
import { explainer } from './explainer.ts';
import { fact } from './fact.ts';
import { faq } from './faq.ts';
import { grammar } from './grammar.ts';
import { invariant } from './invariant.ts';
import { inventory } from './inventory.ts';
import { quiz } from './quiz.ts';
import { redirects } from './redirects.ts';
import { sample } from './sample.ts';
import { site } from './site.ts';
import { source } from './source.ts';
import { stack } from './stack.ts';
import { term } from './term.ts';
import { timeline } from './timeline.ts';
import { wording } from './wording.ts';

/** All kinds of content, in the order in which their files are read. */
export const KINDS = {
  site,
  source,
  fact,
  claim,
  chapter,
  explainer,
  catalog,
  comparison,
  stack,
  'cheat-sheet': cheatSheet,
  decision,
  quiz,
  faq,
  term,
  timeline,
  sample,
  grammar,
  inventory,
  invariant,
  redirects,
  wording,
  accessibility,
} as const satisfies { [K in TargetKind]: { kind: K } } & Record<string, { kind: string }>;

export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** The validated data of one entry of a kind. */
export type Data<K extends Kind> = z.infer<(typeof KINDS)[K]['schema']>;

/** Kinds whose entries each have a page of their own. */
export type PageKind = {
  [K in TargetKind]: (typeof KINDS)[K]['target']['each'] extends 'page' ? K : never;
}[TargetKind];

/** Kinds whose entries share one page. */
export type AnchorKind = Exclude<TargetKind, PageKind>;

/** Kinds whose text follows the fields of an entry in the same file. */
export type TextKind = {
  [K in Kind]: (typeof KINDS)[K]['extension'] extends '.mdx' ? K : never;
}[Kind];

/** Whether the entries of a kind have a text of their own. */
export const hasText = (kind: Kind): kind is TextKind => KINDS[kind].extension === '.mdx';

/** Kinds whose entries are folders with files beside the one that describes them. */
export type FolderKind = { [K in Kind]: (typeof KINDS)[K]['layout'] extends 'folder' ? K : never }[Kind];

/** Whether the text of a kind may import components that are beside it. */
export function hasOwnCode(kind: Kind): boolean {
  const definition = KINDS[kind];
  return definition.layout === 'folder' && definition.files === 'code';
}
