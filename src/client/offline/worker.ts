import { affordable, connection } from './affordable.ts';
import { answer, answers } from './answer.ts';
import { copyName, copyNames } from './copies.ts';
import { fetchVersion } from './fetch-version.ts';
import type { WorkerScope } from './worker-scope.ts';

/** Version of the site that this worker was built with; the build puts it in. */
declare const OFFLINE_VERSION: string;

const worker = globalThis as unknown as WorkerScope;
const { scope } = worker.registration;
const own = copyName(scope, OFFLINE_VERSION);

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim().then(tidy)));
worker.addEventListener('message', ({ data }) => {
  if (data === 'activate') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  if (!answers(event.request, scope)) return;
  event.respondWith(answer(event.request, scope, own));
  if (event.request.mode === 'navigate') event.waitUntil(tidy());
});

/** The page asks before the first copy; later versions come by themselves, so that they ask again. */
async function install(): Promise<void> {
  if (worker.registration.active && !affordable(connection())) throw new Error('The reader saves data.');
  await fetchVersion(scope, OFFLINE_VERSION);
}

/** Deletes copies of earlier versions once no other tab can still show one. */
async function tidy(): Promise<void> {
  const names = await copyNames(scope);
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const { installing, waiting } = worker.registration;
  if (windows.length > 1 || installing || waiting) return;
  await Promise.all(names.filter((name) => name !== own).map((name) => caches.delete(name)));
}
