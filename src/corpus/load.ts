import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Extension } from '../kinds/define-kind.ts';
import { KIND_NAMES, KINDS, type Kind } from '../kinds/kinds.ts';
import type { Corpus, Entry, EntryFile, ProseField } from './corpus.ts';
import { decode } from './decode.ts';
import { entriesOf, entryName } from './entries.ts';
import { hiddenIn } from './hidden-findings.ts';
import type { Locate } from './locate.ts';
import { parseMarkdown } from './markdown.ts';
import { parseDocument } from './parse-document.ts';
import { parseJson } from './parse-json.ts';
import { type Parsed, parseYaml } from './parse-yaml.ts';
import { parsedOnce, type TreeOf } from './parsed-once.ts';
import { type Place, placeOf } from './place.ts';
import type { RawFile } from './raw-file.ts';
import { linksOf, markedOf } from './references.ts';
import type { Result } from './result.ts';

export interface Loaded {
  corpus: Corpus;
  diagnostics: Diagnostic[];
}

interface Draft {
  entries: Map<Kind, Map<string, Entry>>;
  bodies: Map<string, ProseField>;
  entryFiles: EntryFile[];
  declared: Map<string, Locate>;
  unread: Set<Kind>;
  diagnostics: Diagnostic[];
}

/** Turns files into a corpus: pure, and complete in what it reports. `parse` makes the trees of its texts. */
export function loadCorpus(files: readonly RawFile[], parse: TreeOf = parseMarkdown): Loaded {
  const draft: Draft = {
    entries: new Map(KIND_NAMES.map((kind) => [kind, new Map()])),
    bodies: new Map(),
    entryFiles: [],
    declared: new Map(),
    unread: new Set(),
    diagnostics: [],
  };
  const paths = new Set(files.map(({ path }) => path));
  for (const file of files) addFile(draft, file, withoutOverwriting(placeOf(file.path), paths));
  return { corpus: finish(draft, parsedOnce(parse)), diagnostics: draft.diagnostics };
}

function addFile(draft: Draft, file: RawFile, place: Place): void {
  if (place.type === 'ignored') return;
  const text = decode(file);
  if (place.type === 'misplaced') {
    if (place.kind) draft.unread.add(place.kind);
    const unreadable = file.content.type === 'unreadable' && !text.ok;
    report(draft, unreadable ? text.diagnostics : [misplaced(file.path, place.fix)]);
    return;
  }
  if (text.ok) report(draft, hiddenIn(text.value, file.path));
  if (!text.ok) giveUp(draft, place.kind, text.diagnostics);
  else if (place.type === 'entry-file') {
    const { id, kind, name } = place;
    draft.entryFiles.push({ kind, id, name, path: file.path, text: text.value });
  } else ADD[KINDS[place.kind].extension](draft, place, file.path, text.value);
}

/** Advice that does not lead a writer to put one file over another. */
function withoutOverwriting(place: Place, paths: ReadonlySet<string>): Place {
  if (place.type !== 'misplaced' || place.rename === undefined || !paths.has(place.rename)) return place;
  const fix = `Move what it holds into ${place.rename}, which exists already, and remove it; or move it out of the content folder.`;
  return { ...place, fix };
}

function misplaced(path: string, fix: string): Diagnostic {
  const message = `Nothing reads ${path}: no kind of content has its place there.`;
  return diagnostic('misplaced-file', { file: path, line: 1, column: 1 }, message, fix);
}

type EntryPlace = Extract<Place, { type: 'entries' }>;

/** How a file of entries is read, by what its name ends with. */
const ADD: Readonly<
  Record<Extension, (draft: Draft, place: EntryPlace, path: string, text: string) => void>
> = {
  '.yaml': (draft, place, path, text) => addData(draft, place, path, parseYaml(text, path)),
  '.json': (draft, place, path, text) => addData(draft, place, path, parseJson(text, path)),
  '.mdx': addDocument,
};

function addDocument(draft: Draft, place: EntryPlace, path: string, text: string): void {
  const document = parseDocument(text, path, place.kind);
  if (!document.ok) {
    giveUp(draft, place.kind, document.diagnostics);
    return;
  }
  const { body, frontMatter, text: source } = document.value;
  const [entry] = addData(draft, place, path, { ok: true, value: frontMatter });
  if (!entry) return;
  const start = { file: path, line: 1, column: 1 };
  draft.bodies.set(`${place.kind}:${place.id}`, {
    from: entry,
    path: [],
    source,
    tree: body,
    at: (_part, node) => (node?.position ? { file: path, ...pick(node.position.start) } : start),
  });
}

function addData(draft: Draft, place: EntryPlace, path: string, parsed: Result<Parsed>): Entry[] {
  if (!parsed.ok) {
    giveUp(draft, place.kind, parsed.diagnostics);
    return [];
  }
  const found = entriesOf(place.kind, place.layout, place.id, path, parsed.value);
  if (found.nameless) draft.unread.add(place.kind);
  report(draft, found.diagnostics);
  for (const { id, locate } of found.declared) declare(draft, place.kind, id, locate);
  for (const entry of found.entries) {
    const known = draft.entries.get(place.kind);
    if (!known?.has(entry.id)) known?.set(entry.id, entry);
  }
  return found.entries;
}

/** What a file holds is unknown, so its kind counts as incomplete. */
function giveUp(draft: Draft, kind: Kind, diagnostics: readonly Diagnostic[]): void {
  report(draft, diagnostics);
  draft.unread.add(kind);
}

/** One by one: spread into one call, the findings of a large broken file would overflow the stack. */
function report(draft: Draft, diagnostics: readonly Diagnostic[]): void {
  for (const one of diagnostics) draft.diagnostics.push(one);
}

function declare(draft: Draft, kind: Kind, id: string, locate: Locate): void {
  const key = `${kind}:${id}`;
  const first = draft.declared.get(key);
  if (!first) {
    draft.declared.set(key, locate);
    return;
  }
  const { file, line } = first(['id']);
  draft.diagnostics.push(
    diagnostic(
      'duplicate-id',
      locate(['id']),
      `${entryName(kind, id)} is defined twice: first at ${file}:${line}.`,
      'Give one of the two another id, or remove it.',
    ),
  );
}

function finish(draft: Draft, treeOf: TreeOf): Corpus {
  const { bodies, declared, entries, entryFiles, unread } = draft;
  const marked = [...entries.values()]
    .flatMap((map) => [...map.values()])
    .map((entry) => markedOf(entry, treeOf));
  return {
    // Every entry was stored under the kind whose schema it fits, which a Map cannot express.
    entries: Object.fromEntries(entries) as unknown as Corpus['entries'],
    bodies,
    entryFiles,
    treeOf,
    prose: [...marked.flatMap(({ prose }) => prose), ...bodies.values()],
    references: [...marked.flatMap(({ references }) => references), ...[...bodies.values()].flatMap(linksOf)],
    declared: new Set(declared.keys()),
    unread,
  };
}

const pick = ({ column, line }: { line: number; column: number }) => ({ line, column });
