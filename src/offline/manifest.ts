/** A file of the site that a browser keeps for reading without a network. */
export interface KeptFile {
  /** Address below the base path: `` for the home page, `guide/names/` for a page, `_astro/page.css`. */
  path: string;
  /** SHA-256 of the file as a server sends it, its first 96 bits in hexadecimal. */
  hash: string;
  /** Bytes that it takes in the pack. */
  size: number;
  /** Bytes that it takes over the wire by itself, compressed. */
  wire: number;
}

/** What one version of the guide consists of, as far as a browser keeps it. */
export interface OfflineManifest {
  /** Differs whenever a kept file or a download differs. */
  version: string;
  /** All kept files in one file packed by Zstandard, one after the other in the order of `files`. */
  pack: { hash: string; wire: number };
  files: readonly KeptFile[];
  /** Pages that state figures about the pack itself, so that they cannot be part of it. */
  beside: readonly string[];
}

/** Folder of the site that holds packs and manifests. */
export const OFFLINE_FOLDER = 'copy';

/** Path of the manifest of a version, below the base path. */
export const manifestPath = (version: string): string => `${OFFLINE_FOLDER}/${version}.json`;

/** Path of the pack of a version, below the base path. */
export const packPath = (version: string): string => `${OFFLINE_FOLDER}/${version}.zst`;

/** Page that stands in for one that is neither kept nor reachable, below the base path. */
export const OFFLINE_PAGE = 'offline/';

/** The worker that keeps the guide; below the base path, since it may only serve what lies below itself. */
export const WORKER_PATH = 'sw.js';

/** Name of the one policy of Trusted Types, which knows no address but the worker's. */
export const WORKER_POLICY = 'offline-worker';
