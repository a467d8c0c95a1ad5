import { z } from 'astro/zod';

/**
 * The kinds of entry that text and fields can point to; `given` marks an assumed value instead. Their names are here, below
 * the kinds themselves, because a field of one kind names another: the compiler cannot infer such a circle. It holds this
 * list and the definitions to each other.
 */
export const TARGET_KINDS = [
  'source',
  'fact',
  'claim',
  'chapter',
  'explainer',
  'catalog',
  'comparison',
  'stack',
  'decision',
  'quiz',
  'faq',
  'term',
  'timeline',
  'sample',
  'grammar',
  'cheat-sheet',
] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** What a string field is for, beyond being a string. The corpus walks content by these marks. */
export type Mark =
  | { role: 'prose' }
  /** Words, or a line of code, printed as they are. */
  | { role: 'text' }
  | { role: 'id' }
  | { role: 'ref'; kind: TargetKind }
  | { role: 'link' };

/** Field schema to mark. Kept apart from Zod's own registry so that marks stay out of JSON Schemas. */
export const marks = z.registry<Mark>();
