import { gunzipSync } from 'node:zlib';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { withoutHashes } from './without-hashes.ts';

const TEXT = /\.(?:css|csv|html|js|json|md|svg|txt|webmanifest)$|(?:SHA256SUMS|_headers|\.site-files)$/;

/** What is compared of a page: what it says and how it is built, and, apart from that, its style. */
export interface Comparable {
  part: 'bytes' | 'style' | 'text';
  value: string;
}

/**
 * The parts of a file that mean something to a reader, without hashes. Pages are parsed, so that another way to write
 * the same markup is no difference; packed files of the full-text engine are unpacked.
 */
export function comparable(path: string, bytes: Buffer): Comparable[] {
  if (path.endsWith('.html')) return page(bytes.toString());
  if (TEXT.test(path)) return [{ part: 'text', value: withoutHashes(bytes.toString()) }];
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return [{ part: 'bytes', value: (packed ? gunzipSync(bytes) : bytes).toString('latin1') }];
}

function page(html: string): Comparable[] {
  const styles: string[] = [];
  const bare = html.replace(/<style>([\s\S]*?)<\/style>/g, (_, style: string) => {
    styles.push(style);
    return '';
  });
  const tree: Root = fromHtml(bare);
  return [
    { part: 'text', value: withoutHashes(toHtml(tree, { quoteSmart: false })) },
    { part: 'style', value: withoutHashes(styles.join('\n')) },
  ];
}
