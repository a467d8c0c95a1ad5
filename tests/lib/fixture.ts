import { resolve } from 'node:path';
import type { RawFile } from '../../src/corpus/raw-file.ts';
import { readFiles } from '../../src/corpus/read.ts';

/** Content folder of the guide on another subject. */
export const OTHER_TOPIC = resolve(import.meta.dirname, '../fixtures/other-topic');

/** The files of a content folder as text, by path. */
export function textFiles(root: string): Map<string, string> {
  const decoder = new TextDecoder();
  return new Map(
    readFiles(root).map(({ content, path }) => {
      if (content.type !== 'bytes') throw new Error(`${path} cannot be read`);
      return [path, decoder.decode(content.bytes)];
    }),
  );
}

/** Texts as the reader would hand them on. */
export function rawFiles(files: Iterable<readonly [path: string, text: string]>): RawFile[] {
  const encoder = new TextEncoder();
  return [...files].map(([path, text]) => ({
    path,
    content: { type: 'bytes', bytes: encoder.encode(text) },
  }));
}
