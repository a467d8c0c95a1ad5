import { serveFolder } from '../../scripts/serve/serve.ts';
import { SITES, type SiteName, siteFolder } from './sites.ts';

export { launch } from '../../scripts/lib/browser.ts';

/** Serves a built site of the tests on the loopback address. */
export function serve(name: SiteName): ReturnType<typeof serveFolder> {
  return serveFolder(siteFolder(name), SITES[name].base);
}
