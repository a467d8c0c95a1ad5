import { closest } from '../diagnostics/closest.ts';
import type { Layout } from '../kinds/define-kind.ts';
import { type FolderKind, hasOwnCode, KIND_NAMES, KINDS, type Kind } from '../kinds/kinds.ts';

/** What a path in the content folder means. */
export type Place =
  | { type: 'entries'; kind: Kind; layout: Layout; id: string }
  | { type: 'entry-file'; kind: FolderKind; id: string; name: string }
  | { type: 'ignored' }
  /** `kind` is what the file was probably meant to hold; `rename` is the path that it should have. */
  | { type: 'misplaced'; kind?: Kind; fix: string; rename?: string };

/** What editors and systems leave behind while a file is open or a folder is looked at. */
const LEFT_BEHIND = /^(?:.*~|#.*#|.*\.sw[a-z]|Thumbs\.db|ehthumbs\.db|desktop\.ini|Icon\r)$/i;
/** Names of code that a text imports. */
const CODE = /\.(?:astro|ts)$/;
/** Names of copies that somebody made of a file. */
const COPY = /\.(?:bak|backup|old|orig|rej|tmp|save)$/i;

/**
 * Decides by its path what a content file is: the kind of its entries and, where one file is one entry, its id.
 * Hidden files, what editors leave behind and README.md are ignored; anything else that no kind claims is misplaced, with a fix to print.
 */
export function placeOf(path: string): Place {
  const segments = path.split('/');
  const name = segments.at(-1) ?? '';
  if (name === 'README.md' || LEFT_BEHIND.test(name)) return { type: 'ignored' };
  for (const kind of KIND_NAMES) {
    const spec = KINDS[kind];
    if (path === spec.path) return { type: 'entries', kind, layout: spec.layout, id: '' };
    if (segments[0] !== spec.path || segments.length < 2) continue;
    return spec.layout === 'folder' ? inFolder(spec, segments) : inKind(kind, segments, name);
  }
  if (segments.some((segment) => segment.startsWith('.'))) return { type: 'ignored' };
  return elsewhere(segments[0] ?? '');
}

/** A folder that no kind has, perhaps by a slip of the pen. */
function elsewhere(folder: string): Place {
  const paths = KIND_NAMES.map((kind) => KINDS[kind].path);
  const near = closest(folder, paths);
  const kind = KIND_NAMES.find((name) => KINDS[name].path === near);
  if (near === undefined || kind === undefined) {
    return {
      type: 'misplaced',
      fix: `Move it into one of ${paths.filter((path) => !path.includes('.')).join(', ')}, or out of the content folder.`,
    };
  }
  const { layout } = KINDS[kind];
  const isFile = near.includes('.');
  if (isFile) return { type: 'misplaced', kind, fix: `Rename it to ${near}.`, rename: near };
  const where = layout === 'folder' ? `${near}/<id>/` : `${near}/`;
  return { type: 'misplaced', kind, fix: `Move it into ${where} (the closest folder).` };
}

function inKind(kind: Kind, segments: string[], name: string): Place {
  const { extension, layout, path } = KINDS[kind];
  if (name.startsWith('.')) return { type: 'ignored' };
  if (segments.length > 2) return { type: 'misplaced', kind, fix: `Move it up, directly into ${path}/.` };
  if (COPY.test(name)) {
    return { type: 'misplaced', kind, fix: 'Remove it, or move it out of the content folder: it is a copy.' };
  }
  if (!name.endsWith(extension)) {
    const stem = name.replace(/\.[^.]*$/, '');
    return {
      type: 'misplaced',
      kind,
      fix: `Rename it to ${stem}${extension}: files in ${path}/ end in ${extension}.`,
      rename: `${path}/${stem}${extension}`,
    };
  }
  return { type: 'entries', kind, layout, id: name.slice(0, -extension.length) };
}

function inFolder({ kind, manifest }: (typeof KINDS)[FolderKind], segments: string[]): Place {
  const [folder, id = '', name] = segments;
  if (name === undefined || segments.length > 3) {
    return { type: 'misplaced', kind, fix: `Put it at ${folder}/<id>/<file>: one folder for each ${kind}.` };
  }
  if (name === manifest) return { type: 'entries', kind, layout: 'folder', id };
  if (hasOwnCode(kind) && !CODE.test(name)) {
    const fix = `Move it away: beside ${manifest} are components (.astro) and modules (.ts).`;
    return { type: 'misplaced', kind, fix };
  }
  return { type: 'entry-file', kind, id, name };
}
