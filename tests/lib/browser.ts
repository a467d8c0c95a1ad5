import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { SITES, type SiteName, siteFolder } from './sites.ts';

export { launch } from '../../scripts/lib/browser.ts';

/** Serves a built site on the loopback address. */
export async function serve(name: SiteName): Promise<{ url: string; close: () => void }> {
  const { base } = SITES[name];
  const files = sirv(siteFolder(name), { dev: false });
  const server = createServer((request, response) => {
    if (!request.url?.startsWith(base)) {
      response.writeHead(404).end();
      return;
    }
    request.url = `/${request.url.slice(base.length)}`;
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${base}`, close: () => server.close() };
}
