import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WORKER_PATH } from '../../../src/offline/manifest.ts';
import { serve } from '../browser.ts';
import { SITES, type SiteName } from '../sites.ts';

const WATCH = 'watch-faults.js';

/** Runs before everything else in a page: not every engine tells its driver what the console says. */
const SCRIPT = `
globalThis.faults = [];
const note = (kind, what) => faults.push(kind + ': ' + what);
addEventListener('error', ({ message, target }) => note('error', message ?? target.outerHTML), true);
addEventListener('unhandledrejection', ({ reason }) => note('rejection', reason));
addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) => note(violatedDirective, blockedURI));
for (const kind of ['error', 'warn']) console[kind] = (...words) => note('console', words.join(' '));
`;

/**
 * Serves a built site of the tests so that each page keeps a list of what went wrong in it, `faults`. Pages always come
 * from here: the worker that would keep them does nothing.
 */
export async function serveWatched(name: SiteName): Promise<{ url: string; close: () => void }> {
  const site = await serve(name);
  const { base } = SITES[name];
  const server = createServer(async (request, response) => {
    const script = scriptAt(request.url ?? '', base);
    if (script !== undefined) {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
      return;
    }
    const answer = await fetch(new URL(request.url ?? '/', site.url), { redirect: 'manual' });
    const type = answer.headers.get('content-type') ?? '';
    const body = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, sameHeaders(answer.headers));
    if (!type.startsWith('text/html')) response.end(body);
    else response.end(body.toString().replace('<head>', `<head><script src="${base}${WATCH}"></script>`));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () => {
      server.close();
      server.closeAllConnections();
      site.close();
    },
  };
}

/** What the site's own server says of an answer, its policies above all, but for how it came here. */
function sameHeaders(headers: Headers): Record<string, string> {
  const own = ['connection', 'content-encoding', 'content-length', 'keep-alive', 'transfer-encoding'];
  return Object.fromEntries([...headers].filter(([name]) => !own.includes(name)));
}

function scriptAt(path: string, base: string): string | undefined {
  if (path === `${base}${WATCH}`) return SCRIPT;
  return path === `${base}${WORKER_PATH}` ? '' : undefined;
}
