import { keptAddress } from '../../offline/kept-address.ts';
import { OFFLINE_FOLDER, OFFLINE_PAGE, WORKER_PATH } from '../../offline/manifest.ts';
import { copyNames } from './copies.ts';

/** Whether the worker of the guide at `scope` answers a request; all others go to the network as if there were none. */
export function answers(request: Request, scope: string): boolean {
  const path = pathBelow(request.url, scope);
  if (request.method !== 'GET' || request.headers.has('Range') || path === undefined) return false;
  return path !== WORKER_PATH && !path.startsWith(`${OFFLINE_FOLDER}/`);
}

/**
 * Answers a request within the guide: from the copy `name`, so that all of a page is of one version; what is not kept
 * comes from the network. Never rejects for a page: without a network there is a page that says so.
 */
export async function answer(request: Request, scope: string, name: string): Promise<Response> {
  const cache = await caches.open(name);
  const { folder, kept } = keptAddress(pathBelow(request.url, scope) ?? '');
  const stored = await cache.match(scope + kept);
  if (stored) return stored;
  if (request.mode !== 'navigate') return (await fromOlder(request, scope, name)) ?? fetch(request);
  if (folder !== undefined && (await cache.match(scope + folder))) {
    return Response.redirect(scope + folder + new URL(request.url).search, 301);
  }
  return fetch(request).catch(() => offlinePage(cache, scope));
}

/** What a tab that still shows an earlier version asks for: its scripts have names of their own. */
async function fromOlder(request: Request, scope: string, name: string): Promise<Response | undefined> {
  for (const older of await copyNames(scope)) {
    const stored =
      older === name ? undefined : await (await caches.open(older)).match(request, { ignoreSearch: true });
    if (stored) return stored;
  }
  return undefined;
}

async function offlinePage(cache: Cache, scope: string): Promise<Response> {
  const page = await cache.match(scope + OFFLINE_PAGE);
  return page ? new Response(page.body, { status: 503, headers: page.headers }) : Response.error();
}

function pathBelow(url: string, scope: string): string | undefined {
  const { href } = new URL(url);
  return href.startsWith(scope) ? href.slice(scope.length).replace(/[?#].*$/s, '') : undefined;
}
