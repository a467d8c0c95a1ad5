import { buildSite, SITES, type SiteName } from '../lib/sites.ts';

/** Builds every site once, before the tests that read them, however many projects ask for it. */
export default function setup(): void {
  if (process.env.SITES_BUILT) return;
  process.env.SITES_BUILT = 'yes';
  for (const name of Object.keys(SITES) as SiteName[]) buildSite(name);
}
