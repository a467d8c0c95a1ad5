import type { OfflineManifest } from './manifest.ts';

/** How a browser gets a version: the pack as a whole, or the files that differ from what it keeps already. */
export type Plan =
  | { way: 'pack'; wire: number }
  | { way: 'files'; wire: number; copy: { from: string; to: string }[]; fetch: string[] };

/** Bytes that the headers of a request and of its answer take. */
const HEADERS = 300;

/** The way that takes fewer bytes over the wire from a version that is kept, if one is, to the `next`. */
export function plan(kept: OfflineManifest | undefined, next: OfflineManifest): Plan {
  const whole: Plan = { way: 'pack', wire: next.pack.wire };
  if (!kept) return whole;
  const pathOf = new Map(kept.files.map(({ hash, path }) => [hash, path]));
  const steps: Extract<Plan, { way: 'files' }> = { way: 'files', wire: 0, copy: [], fetch: [] };
  for (const { hash, path, wire } of next.files) {
    const from = pathOf.get(hash);
    if (from === undefined) {
      steps.fetch.push(path);
      steps.wire += wire + HEADERS;
    } else {
      steps.copy.push({ from, to: path });
    }
  }
  return steps.wire < whole.wire ? steps : whole;
}
