import { createHash } from 'node:crypto';
import type { Guide } from '../../views/guide.ts';

/** The namespace of web addresses (RFC 9562, 6.6). */
const URL_NAMESPACE = '6ba7b8119dad11d180b400c04fd430c8';

/** The identifier of the guide as a publication, which stays when its content changes: a UUID of its address (version 5). */
export function publicationId(guide: Guide): string {
  const name = guide.origin === undefined ? guide.site.title : `${guide.origin}${guide.base}`;
  const hash = createHash('sha1').update(Buffer.from(URL_NAMESPACE, 'hex')).update(name).digest();
  const bytes = [...hash.subarray(0, 16)].map((byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x50;
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}
