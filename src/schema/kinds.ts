import type { z } from 'astro/zod';
import { accessibilityReport } from './accessibility-report.ts';
import { catalog } from './catalog.ts';
import { chapter } from './chapter.ts';
import { cheatSheet } from './cheat-sheet.ts';
import { claim } from './claim.ts';
import { comparison } from './comparison.ts';
import { decision } from './decision.ts';
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

/**
 * Where the entries of a kind live and how a file holds them.
 * - `single`: one file for the guide, one entry.
 * - `list`: every file is a list of entries, each with its own `id`; `path` is a folder or one file.
 * - `entry`: one entry a file; the file's name is its id.
 * - `folder`: one entry a folder, described in `manifest`; the folder's name is its id.
 */
export type Layout = 'single' | 'list' | 'entry' | 'folder';

interface KindSpec {
  layout: Layout;
  /** Folder below the content folder, or a file. */
  path: string;
  extension: '.yaml' | '.mdx' | '.json';
  schema: z.ZodType;
}

/** The one table of content kinds: what they are called, where they live, what they may say. */
export const KINDS = {
  site: { layout: 'single', path: 'site.yaml', extension: '.yaml', schema: site },
  source: { layout: 'list', path: 'sources', extension: '.yaml', schema: source },
  fact: { layout: 'list', path: 'facts', extension: '.yaml', schema: fact },
  claim: { layout: 'list', path: 'claims', extension: '.yaml', schema: claim },
  chapter: { layout: 'entry', path: 'chapters', extension: '.mdx', schema: chapter },
  catalog: { layout: 'entry', path: 'catalogs', extension: '.yaml', schema: catalog },
  comparison: { layout: 'entry', path: 'comparisons', extension: '.yaml', schema: comparison },
  stack: { layout: 'entry', path: 'stacks', extension: '.yaml', schema: stack },
  'cheat-sheet': { layout: 'entry', path: 'cheat-sheets', extension: '.yaml', schema: cheatSheet },
  decision: { layout: 'entry', path: 'decisions', extension: '.yaml', schema: decision },
  quiz: { layout: 'entry', path: 'quizzes', extension: '.yaml', schema: quiz },
  faq: { layout: 'list', path: 'faq', extension: '.yaml', schema: faq },
  term: { layout: 'list', path: 'glossary', extension: '.yaml', schema: term },
  timeline: { layout: 'entry', path: 'timelines', extension: '.yaml', schema: timeline },
  sample: { layout: 'folder', path: 'samples', extension: '.yaml', schema: sample },
  grammar: { layout: 'entry', path: 'grammars', extension: '.json', schema: grammar },
  inventory: { layout: 'list', path: 'inventory.yaml', extension: '.yaml', schema: inventory },
  invariant: { layout: 'list', path: 'invariants.yaml', extension: '.yaml', schema: invariant },
  redirects: { layout: 'single', path: 'redirects.yaml', extension: '.yaml', schema: redirects },
  wording: { layout: 'list', path: 'wordings.yaml', extension: '.yaml', schema: wording },
  accessibility: {
    layout: 'single',
    path: 'accessibility.json',
    extension: '.json',
    schema: accessibilityReport,
  },
} as const satisfies Record<string, KindSpec>;

export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** File that describes an entry kept in a folder of its own. */
export const MANIFEST = 'sample.yaml';

/** The validated data of one entry of a kind. */
export type Data<K extends Kind> = z.infer<(typeof KINDS)[K]['schema']>;
