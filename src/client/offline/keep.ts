import { WORKER_PATH } from '../../offline/manifest.ts';
import { affordable, connection } from './affordable.ts';
import { watch } from './updates.ts';

const base = import.meta.env.BASE_URL;

/** The worker of this guide, when it is registered already. Guides of one origin may lie within each other. */
export async function registration(): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(base);
  return found?.scope === new URL(base, location.href).href ? found : undefined;
}

/** Registers the worker: from now on the browser keeps the guide. Rejects when it cannot. */
export function register(): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(base + WORKER_PATH, { scope: base });
}

/** Keeps the guide unless that would cost the reader, and offers newer versions. Not being able to is no error. */
export async function keep(): Promise<void> {
  try {
    const known = (await registration()) ?? (affordable(connection()) ? await register() : undefined);
    if (known) watch(known);
  } catch {
    // Storage is full or forbidden: the guide is read over the network, as before.
  }
}
