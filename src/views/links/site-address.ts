export interface SiteAddress {
  /** Scheme and host without a slash at the end, when the public address is known. */
  origin: string | undefined;
  /** Path of the site with a slash at both ends. */
  base: string;
}

/** Splits the public address of the site: `https://example.org/sub/path` has the base `/sub/path/`. */
export function siteAddress(url: string | undefined): SiteAddress {
  if (!url) return { origin: undefined, base: '/' };
  const { origin, pathname } = new URL(url);
  return { origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}

const EXAMPLE = 'https://example.org/path/';

/**
 * Why an address cannot be that of a site, and what to write instead, as the end of a sentence that begins with the
 * name of a setting; undefined when it can. Only an address without a problem may be given to `siteAddress`.
 */
export function siteAddressProblem(url: string): string | undefined {
  const parsed = /^https?:\/\//i.test(url) ? URL.parse(url) : null;
  if (!parsed) {
    const guess = URL.parse(`https://${url.replace(/^[a-z]*:?\/\//i, '')}`);
    const example = guess?.hostname.includes('.') ? `https://${guess.host}${guess.pathname}` : EXAMPLE;
    return `is "${url}": the address of a site begins with https:// or http://. Fix: write ${example}`;
  }
  const { host, password, pathname, protocol, username } = parsed;
  const extra = [
    ...(username || password ? ['user name'] : []),
    ...(url.includes('?') ? ['query'] : []),
    ...(url.includes('#') ? ['fragment'] : []),
  ];
  if (extra.length === 0) return undefined;
  return `is "${url}": the address of a site has no ${extra.join(' and no ')}. Fix: write ${protocol}//${host}${pathname}`;
}
