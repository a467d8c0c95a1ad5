import { createHash } from 'node:crypto';
import type { Guide } from '../views/guide.ts';

/**
 * Name of the guide for machines: its title in lower-case Latin letters, digits and hyphens. A title without any gives a
 * number of its own, so that the cards of two such guides are not taken for each other.
 */
export function guideName({ site }: Guide): string {
  const words = site.title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join('-') ?? `guide-${hash(site.title.normalize('NFC'))}`;
}

/** The first 48 bits of the SHA-256. */
const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
