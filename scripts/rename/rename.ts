import type { Entry, Target } from '../../src/corpus/corpus.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { RawFile } from '../../src/corpus/raw-file.ts';
import { schemeOf } from '../../src/corpus/scheme.ts';
import { format } from '../../src/diagnostics/format.ts';
import { quote } from '../../src/diagnostics/wording.ts';
import { KINDS } from '../../src/kinds/kinds.ts';
import { type ValidCorpus, validate } from '../../src/rules/validate.ts';
import { ID_MAX, ID_PATTERN } from '../../src/schema/id.ts';
import { TARGET_KINDS } from '../../src/schema/marks.ts';
import { textsOf, withTexts } from '../edit/content-texts.ts';
import { findEntry, nameOf } from '../edit/find-entry.ts';
import { applyEdits, replaceWord } from '../edit/text-edit.ts';
import { REDIRECTS, withRedirect } from './redirects.ts';
import { type Renaming, referenceEdits } from './references.ts';

/** What a renaming makes of the files of a guide. */
export type Renamed =
  | {
      ok: true;
      renaming: Renaming;
      /** All files, under their new names, with their new texts. */
      files: RawFile[];
      /** A file or folder that gets another name: the kinds whose id is that name. */
      move: { from: string; to: string } | undefined;
    }
  | { ok: false; problems: string[] };

/** Gives an entry, named as in "fact:old-id", another id everywhere; nothing else changes. Judged on the day `today`. */
export function rename(
  files: readonly RawFile[],
  corpus: ValidCorpus,
  name: string,
  to: string,
  today: string,
): Renamed {
  const all = TARGET_KINDS.flatMap((kind): Entry[] => [...corpus.entries[kind].values()]);
  const found = findEntry(all, name);
  if (!found.ok) return { ok: false, problems: [found.message] };
  const { entry } = found;
  const kind = TARGET_KINDS.find((one) => one === entry.kind);
  if (!kind) return { ok: false, problems: [`${quote(name)} has no address.`] };
  const renaming = { kind, from: entry.id, to };
  const problem = idProblem(corpus, renaming);
  if (problem !== undefined) return { ok: false, problems: [problem] };
  const texts = textsOf(files);
  const own =
    KINDS[kind].layout === 'list'
      ? [replaceWord(texts, entry.locate(['id']), entry.id, to) ?? []].flat()
      : [];
  const changed = new Map(applyEdits(texts, [...own, ...referenceEdits(corpus, texts, renaming)]));
  const redirects = withRedirect(corpus, texts, renaming);
  changed.set(REDIRECTS, redirects);
  const move = moveOf(entry, to);
  const after = moved(withFile(withTexts(files, changed), REDIRECTS, redirects), move);
  const result = validate(loadCorpus(after), { today });
  if (result.ok) return { ok: true, renaming, files: after, move };
  const left = format(result.diagnostics, 'text', '');
  return { ok: false, problems: [`${nameOf(entry)} cannot be renamed: this would be left.\n${left}`] };
}

/** Why the new id cannot be one. */
function idProblem(corpus: ValidCorpus, { from, kind, to }: Renaming): string | undefined {
  const scheme = schemeOf(kind);
  if (!ID_PATTERN.test(to) || to.length > ID_MAX)
    return `${quote(to)} is not an id: write lower-case letters, digits and single hyphens, ${ID_MAX} at most, such as start-time.`;
  if (to === from) return `${scheme}:${from} has this id already.`;
  if (corpus.declared.has(`${kind}:${to}`)) return `${scheme}:${to} is taken: another entry has this id.`;
  const leads = corpus.entries.redirects.get('')?.data[`${scheme}:${to}`];
  if (leads === undefined || isOf(leads, { kind, id: from })) return undefined;
  return `${scheme}:${to} is an old address of ${leads}, and still leads there.`;
}

function isOf(address: string, { id, kind }: Target): boolean {
  return address.split('#')[0] === `${schemeOf(kind)}:${id}`;
}

function moveOf({ file, id, kind }: Entry, to: string): { from: string; to: string } | undefined {
  const { extension, layout, path } = KINDS[kind];
  switch (layout) {
    case 'entry':
      return { from: file, to: `${path}/${to}${extension}` };
    case 'folder':
      return { from: `${path}/${id}`, to: `${path}/${to}` };
    case 'single':
    case 'list':
      return undefined;
  }
}

/** Files with another name for one, or for the folder that some lie in. */
function moved(files: readonly RawFile[], move: { from: string; to: string } | undefined): RawFile[] {
  if (!move) return [...files];
  return files.map((file) => {
    const inside = file.path === move.from || file.path.startsWith(`${move.from}/`);
    return inside ? { ...file, path: move.to + file.path.slice(move.from.length) } : file;
  });
}

function withFile(files: readonly RawFile[], path: string, text: string): RawFile[] {
  if (files.some((file) => file.path === path)) return [...files];
  return [...files, { path, content: { type: 'bytes', bytes: new TextEncoder().encode(text) } }];
}
