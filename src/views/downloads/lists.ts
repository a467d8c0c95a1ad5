/** A list of SHA-256 that `sha256sum --check` reads. */
export const CHECKSUMS = 'SHA256SUMS';

/** A list of what weighs so much that readers ask first, and is known only when all else is built. */
export const SIZES = 'SIZES';

/** A line of either list: what it says of the file at a path below the base path. */
export const listLine = (says: string, path: string): string => `${says}  ${path}\n`;
