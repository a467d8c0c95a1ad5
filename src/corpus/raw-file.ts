const KIB = 1024;

/**
 * Size in bytes of the largest file that is read, by how its name ends: what can be read in a second or two, whatever it
 * holds. A chapter of that size would be fifty pages.
 */
const MAX_BYTES: Readonly<Record<string, number>> = { mdx: 128 * KIB, yaml: 256 * KIB, json: 256 * KIB };
const MAX_BYTES_OF_OTHERS = 1024 * KIB;

export function maxBytes(path: string): number {
  return MAX_BYTES[path.slice(path.lastIndexOf('.') + 1)] ?? MAX_BYTES_OF_OTHERS;
}

/** A file of the content folder as found on disk, before anything is known about it. */
export interface RawFile {
  /** Path relative to the content folder, with forward slashes. */
  path: string;
  content:
    | { type: 'bytes'; bytes: Uint8Array }
    | { type: 'too-large'; size: number }
    | { type: 'unreadable'; reason: string };
}
