/** Largest content file that is read, in bytes. A chapter of this size would be four hundred pages. */
export const MAX_BYTES = 1024 * 1024;

/** A file of the content folder as found on disk, before anything is known about it. */
export interface RawFile {
  /** Path relative to the content folder, with forward slashes. */
  path: string;
  content:
    | { type: 'bytes'; bytes: Uint8Array }
    | { type: 'too-large'; size: number }
    | { type: 'unreadable'; reason: string };
}
