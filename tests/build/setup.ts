import { buildSite, SITES, type SiteName } from '../lib/sites.ts';

/** Builds every site once, before the tests that read them. */
export default function setup(): void {
  for (const name of Object.keys(SITES) as SiteName[]) buildSite(name);
}
