import type { z } from 'astro/zod';
import type { TargetKind } from '../schema/marks.ts';
import type { Part } from './part.ts';

/**
 * Where the entries of a kind are and how a file holds them.
 * - `single`: one file for the guide, one entry.
 * - `list`: every file is a list of entries, each with its own `id`; `path` is a folder or one file.
 * - `entry`: one entry a file; the file's name is its id.
 * - `folder`: one entry a folder, described in its file `manifest`; the folder's name is its id.
 */
export type Layout = 'single' | 'list' | 'entry' | 'folder';

/** How a file is read: YAML, JSON, or YAML between two lines of `---` and below it text in Markdown with tags. */
export type Extension = '.yaml' | '.json' | '.mdx';

/**
 * All that is known of a kind without knowing how it is shown. Nothing has a default: what a kind does not have, it
 * says is `none`. What a layer further up knows of each kind is a table there, typed over all kinds.
 */
export type Definition<K extends string = string, S extends z.ZodType = z.ZodType> = Common<K, S> &
  ({ layout: Exclude<Layout, 'folder'> } | ({ layout: 'folder' } & FolderDefinition));

/** What a kind says whose entries are folders. */
interface FolderDefinition {
  /** The file that describes the entry. */
  manifest: string;
  /** What the other files are: shown to readers, or code that the text of the entry imports. */
  files: 'shown' | 'code';
}

interface Common<K extends string, S extends z.ZodType> {
  kind: K;
  /** What messages call an entry, without an article. */
  name: string;
  /** Folder below the content folder, or a file. */
  path: string;
  extension: Extension;
  /** What an entry may say. */
  schema: S;
  /** Parts that a link can name behind its `#`; `headings`: those of the text. */
  anchors: PartsOf<S, Part[]> | 'headings' | 'none';
  /** Parts that only the entry itself names. No two parts of one list may have the same id. */
  localIds: PartsOf<S, Part[][]> | 'none';
  /**
   * What it means for an entry to be used. A `servant` exists for the sake of others: one that nothing uses is reported.
   * What a `user` refers to is used; what a `pointer` refers to is not, because no reader meets it there.
   */
  use: 'servant' | 'user' | 'pointer';
  /** How links and readers reach it. Whether it has this follows from `TARGET_KINDS`. */
  target: K extends TargetKind ? TargetDefinition<S> : 'none';
}

type PartsOf<S extends z.ZodType, P> = (data: z.infer<S>) => P;

/** How links and readers reach the entries of a kind. */
export interface TargetDefinition<S extends z.ZodType = z.ZodType> {
  /** What links to it begin with: `sheet` in `sheet:some-id`. */
  scheme: string;
  /** First segment of the addresses of its pages. */
  room: string;
  /** Whether each entry has a page of its own, or all are on the page of the room. */
  each: 'page' | 'anchor';
  /** Heading of its section, in the words of a reader. */
  label: string;
  /** What an empty link to an entry prints, and what breadcrumbs and lists call it. */
  title: (data: z.infer<S>) => string;
  /** Text whose first sentence says what the entry means; links to it show that on demand. */
  hint: ((data: z.infer<S>) => string) | 'none';
}

/** The definition itself, with the types of its fields as exact as they are written. */
export function defineKind<const K extends string, S extends z.ZodType, const D extends Definition<K, S>>(
  definition: D & { kind: K; schema: S },
): D {
  return definition;
}
