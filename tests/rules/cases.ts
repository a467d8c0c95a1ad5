import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawFile } from '../../src/corpus/raw-file.ts';
import { readFiles } from '../../src/corpus/read.ts';
import { madeFiles } from './made-files.ts';

/** A folder `tests/rules/<rule>/<name>/`: content files, laid over the minimal guide, and what is said of them. */
export interface Case {
  rule: string;
  name: string;
  folder: string;
}

const HERE = import.meta.dirname;
const BASE = join(HERE, '../fixtures/base');

export function allCases(): Case[] {
  return folders(HERE).flatMap((rule) =>
    folders(join(HERE, rule)).map((name) => ({ rule, name, folder: join(HERE, rule, name) })),
  );
}

/** The files of a case: those of the minimal guide but for the ones in `without.txt`, then its own over them. */
export function filesOf({ folder, name, rule }: Case): RawFile[] {
  const files = new Map(readFiles(BASE).map((file) => [file.path, file]));
  for (const path of linesOf(join(folder, 'without.txt'))) files.delete(path);
  const content = join(folder, 'content');
  const own = existsSync(content) ? readFiles(content) : [];
  for (const file of [...own, ...madeFiles(`${rule}/${name}`)]) files.set(file.path, file);
  return [...files.values()];
}

function folders(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function linesOf(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}
