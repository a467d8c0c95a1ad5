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
