import type { Root } from 'mdast';
import type { Position } from '../diagnostics/diagnostic.ts';
import type { Data, FolderKind, Kind } from '../kinds/kinds.ts';
import type { TargetKind } from '../schema/marks.ts';
import type { Locate, Path } from './locate.ts';
import type { TreeOf } from './parsed-once.ts';

/** One entry of one kind: its data fits the schema of the kind; nothing more is known about it yet. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  id: string;
  data: Data<K>;
  file: string;
  /** Place of a value of this entry; the path starts at the entry. */
  locate: Locate;
}

export type EntryMap = { readonly [K in Kind]: ReadonlyMap<string, Entry<K>> };

/** Where a reference leads: an entry and, behind `#`, a part of it. */
export interface Target {
  kind: TargetKind;
  id: string;
  part?: string;
}

/** A pointer from one entry to another: a field that holds an id, or a link in text. */
export interface Reference {
  from: Entry;
  to: Target;
  via: 'field' | 'link';
  /** Whether the place prints the target's value: an empty link, or a table cell of type fact. */
  printsValue: boolean;
  /** Whether the whole target is shown in place. */
  embeds: boolean;
  /** Whether it is also shown where its entry is embedded: of a document with components, these alone are. */
  goesAlong: boolean;
  at: () => Position;
}

/** Text of an entry that readers see as Markdown, parsed. */
export interface ProseField {
  from: Entry;
  path: Path;
  /** The Markdown as it was typed; offsets of the tree count in it. */
  source: string;
  tree: Root;
  /** Place of a text inside this field; with `offset`, of the text at that offset where the field knows it. */
  at: (part?: string, node?: { position?: Root['position'] }) => Position;
}

/** A file in the folder of an entry, beside the one that describes it. */
export interface EntryFile {
  kind: FolderKind;
  /** Id of the entry: the name of its folder. */
  id: string;
  name: string;
  /** Path relative to the content folder. */
  path: string;
  text: string;
}

/** All content that could be read, with positions. It may be incomplete or wrong: rules say so. */
export interface Corpus {
  entries: EntryMap;
  /** Parsed texts that follow the fields of an entry in its file, by `kind:id`. */
  bodies: ReadonlyMap<string, ProseField>;
  entryFiles: readonly EntryFile[];
  /** The tree of any text of an entry, as `prose` has it. */
  treeOf: TreeOf;
  prose: readonly ProseField[];
  references: readonly Reference[];
  /** `kind:id` of every entry whose id was read, also of those that break their schema. */
  declared: ReadonlySet<string>;
  /** Kinds of which a file could not be read: nothing may be called unknown or unused because of it. */
  unread: ReadonlySet<Kind>;
}

/** Every entry of a kind, in the order of files. */
export function all<K extends Kind>(corpus: Corpus, kind: K): Entry<K>[] {
  return [...corpus.entries[kind].values()];
}

/** The text that follows the fields of an entry in its file. */
export function bodyOf(corpus: Corpus, { id, kind }: { kind: Kind; id: string }): ProseField | undefined {
  return corpus.bodies.get(`${kind}:${id}`);
}

/** The files in the folder of an entry, beside the one that describes it. */
export function filesOf(corpus: Corpus, entry: { kind: Kind; id: string }): EntryFile[] {
  return corpus.entryFiles.filter(({ id, kind }) => kind === entry.kind && id === entry.id);
}

/** The entry for the guide as a whole, when it could be read. */
export function siteOf(corpus: Corpus): Entry<'site'> | undefined {
  return corpus.entries.site.get('');
}
