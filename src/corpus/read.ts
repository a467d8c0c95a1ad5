import { type Dirent, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { maxBytes, type RawFile } from './raw-file.ts';

/**
 * All files below `root`, sorted by path. Links are not followed: content must not reach outside its folder.
 * A file that is too large is not read. A folder that cannot be listed is reported as an unreadable file.
 * Throws only when `root` itself is not a folder that can be listed.
 */
export function readFiles(root: string): RawFile[] {
  const found: RawFile[] = [];
  collect(root, '', readdirSync(root, { withFileTypes: true }), found);
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * A text that changes whenever anything below `root` is added, removed or written, links and pipes too: they are findings.
 * What cannot be looked at counts as absent.
 */
export function contentStamp(root: string): string {
  const names = attempt(() => readdirSync(root, { recursive: true, encoding: 'utf8' }));
  if (!names.ok) return '';
  return names.value.map((name) => `${name}:${itemStamp(join(root, name))}`).join('\n');
}

function itemStamp(path: string): string {
  const item = attempt(() => lstatSync(path));
  if (!item.ok) return '';
  // A folder changes with what is in it, which has a line of its own.
  return item.value.isDirectory() ? 'folder' : `${item.value.mode}:${item.value.size}:${item.value.mtimeMs}`;
}

function collect(root: string, folder: string, items: Dirent[], found: RawFile[]): void {
  for (const item of items) {
    const path = folder === '' ? item.name : `${folder}/${item.name}`;
    if (item.isDirectory()) {
      const children = attempt(() => readdirSync(join(root, path), { withFileTypes: true }));
      if (children.ok) collect(root, path, children.value, found);
      else found.push({ path, content: { type: 'unreadable', reason: children.reason } });
    } else {
      found.push({ path, content: readOne(join(root, path), item) });
    }
  }
}

function readOne(file: string, item: Dirent): RawFile['content'] {
  if (item.isSymbolicLink()) return { type: 'unreadable', reason: 'it is a symbolic link' };
  if (!item.isFile()) return { type: 'unreadable', reason: 'it is not a regular file' };
  const read = attempt(() => {
    const { size } = statSync(file);
    return size > maxBytes(file)
      ? ({ type: 'too-large', size } as const)
      : ({ type: 'bytes', bytes: readFileSync(file) } as const);
  });
  return read.ok ? read.value : { type: 'unreadable', reason: read.reason };
}

/** Node throws for every failed call; `reason` is its error code in words a writer can use. */
function attempt<T>(call: () => T): { ok: true; value: T } | { ok: false; reason: string } {
  try {
    return { ok: true, value: call() };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    const reasons: Record<string, string> = {
      EACCES: 'its permissions forbid reading',
      EPERM: 'its permissions forbid reading',
      ENOENT: 'it vanished while it was read',
    };
    return { ok: false, reason: reasons[code] ?? `the system says ${code}` };
  }
}
