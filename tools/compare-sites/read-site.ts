import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { withoutHashes } from './without-hashes.ts';

/** Files of a built site by their path without hashes; files that differ in their hash alone lie under one path, sorted. */
export type Site = ReadonlyMap<string, readonly Buffer[]>;

/** Reads every file below `folder`. */
export function readSite(folder: string): Site {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
  const site = new Map<string, Buffer[]>();
  for (const file of files) {
    const path = withoutHashes(relative(folder, file));
    site.set(path, [...(site.get(path) ?? []), readFileSync(file)].sort(Buffer.compare));
  }
  return site;
}
