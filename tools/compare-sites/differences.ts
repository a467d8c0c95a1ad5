import { comparable } from './comparable.ts';
import type { Site } from './read-site.ts';

export type Difference =
  | { path: string; is: 'added' | 'removed' }
  | { path: string; is: 'changed'; part: string; before: string; after: string };

/** Characters shown before and after the first character that differs. */
const AROUND = 60;

/** What readers would notice between two sites, by path: at most the first difference of each part of a file. */
export function differences(before: Site, after: Site): Difference[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path) => inFile(path, before.get(path), after.get(path)));
}

function inFile(path: string, old: readonly Buffer[] = [], now: readonly Buffer[] = []): Difference[] {
  if (old.length === 0) return [{ path, is: 'added' }];
  if (now.length === 0) return [{ path, is: 'removed' }];
  if (old.length === now.length && old.every((bytes, index) => now[index]?.equals(bytes))) return [];
  const parts = new Map<string, [string[], string[]]>();
  for (const [side, files] of [old, now].entries()) {
    for (const bytes of files) {
      for (const { part, value } of comparable(path, bytes)) {
        const pair = parts.get(part) ?? [[], []];
        parts.set(part, pair);
        pair[side === 0 ? 0 : 1].push(value);
      }
    }
  }
  return [...parts].flatMap(([part, [a, b]]) => inPart(path, part, a.sort().join('\n'), b.sort().join('\n')));
}

function inPart(path: string, part: string, old: string, now: string): Difference[] {
  if (old === now) return [];
  let at = 0;
  while (old[at] === now[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - AROUND), at + AROUND);
  return [{ path, is: 'changed', part, before: around(old), after: around(now) }];
}
