import { x } from 'xastscript';
import type { Guide } from '../views/guide.ts';
import { documentPages } from './document/documents.ts';
import { type Download, download } from './download.ts';
import { xmlFile } from './epub/xml.ts';

const SITEMAP = 'sitemap.xml';

/**
 * What search engines ask for: a list of all pages (https://www.sitemaps.org/protocol.html), and, where the site is alone
 * at its origin, the file that leads to it (RFC 9309). There is nothing to list while nobody knows the public address.
 */
export function crawlerFiles(guide: Guide): Download[] {
  const { base, origin } = guide;
  if (origin === undefined) return [];
  const about = { title: 'For search engines', group: 'text', licence: 'content' } as const;
  const sitemap = download({ ...about, path: SITEMAP, mediaType: 'application/xml' }, () =>
    sitemapOf(documentPages(guide).map(({ address }) => origin + address)),
  );
  const robots = download({ ...about, path: 'robots.txt', mediaType: 'text/plain; charset=utf-8' }, () =>
    [`Sitemap: ${origin}${base}${SITEMAP}`, '', 'User-agent: *', 'Disallow:', ''].join('\n'),
  );
  return base === '/' ? [sitemap, robots] : [sitemap];
}

function sitemapOf(addresses: readonly string[]): string {
  const urls = addresses.map((address) => x('url', [x('loc', address)]));
  return xmlFile(x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls));
}
