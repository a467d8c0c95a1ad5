import type { Guide } from '../views/guide.ts';

/** Sections of the page that lists the downloads, in its order. */
export const DOWNLOAD_GROUPS = ['paper', 'reader', 'cards', 'data', 'text', 'drawings', 'schemas'] as const;
export type DownloadGroup = (typeof DOWNLOAD_GROUPS)[number];

/** A file that the guide offers beside its pages. */
export interface Download {
  /** Address below the base path, without a slash in front: `cheat-sheets/names.a4.pdf`. */
  path: string;
  mediaType: string;
  /** What it is, in a few words, for a list of downloads: "Names, A4". */
  title: string;
  group: DownloadGroup;
  /** The licence it falls under: the guide's own, or that of the generator. */
  licence: 'content' | 'code';
  /** Its bytes: the same for the same guide. Made at the first call and kept. */
  bytes: () => Uint8Array;
}

/** A family of downloads of one guide. It must list them cheaply: bytes are asked for later. */
export type Exporter = (guide: Guide) => Download[];

/** A download whose content is made at most once. Text is UTF-8. */
export function download(about: Omit<Download, 'bytes'>, make: () => Uint8Array | string): Download {
  let made: Uint8Array | undefined;
  return {
    ...about,
    bytes: () => {
      made ??= encode(make());
      return made;
    },
  };
}

function encode(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
