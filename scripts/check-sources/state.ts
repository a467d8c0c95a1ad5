import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'astro/zod';
import type { Validators } from './outcome.ts';

const state = z.record(z.string(), z.object({ etag: z.string(), lastModified: z.string() }).partial());

/** What each address answered when it was last there. */
export type State = Map<string, Validators>;

/** The state kept in a file; none where there is no file, or it holds something else. */
export function readState(file: string): State {
  if (!existsSync(file)) return new Map();
  try {
    const parsed = state.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return new Map(Object.entries(parsed.data ?? {}));
  } catch {
    return new Map();
  }
}

/** Keeps a state in a file: whole, or as it was before. */
export function writeState(file: string, known: State): void {
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, `${JSON.stringify(Object.fromEntries([...known].sort()), null, 2)}\n`);
  renameSync(draft, file);
}
