/** Bytes of a hash that are kept: 96 bits tell the files of a site apart and show a file that is not the right one. */
const KEPT = 12;

/** The beginning of a SHA-256 in hexadecimal. */
export async function shortHash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest, 0, KEPT), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
