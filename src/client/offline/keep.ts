import { affordable, connection } from './affordable.ts';
import { watch } from './updates.ts';
import { workerAddress } from './worker-address.ts';

const base = import.meta.env.BASE_URL;

/** Registers the worker: from now on the browser keeps the guide. Rejects when it cannot. */
export function register(): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(workerAddress, { scope: base });
}

/** The worker of this guide; it is registered now unless a copy would cost the reader. Rejects when it cannot be. */
export async function registration(): Promise<ServiceWorkerRegistration | undefined> {
  const known = await navigator.serviceWorker.getRegistration(base);
  // Guides of one origin may lie within each other.
  if (known?.scope === new URL(base, location.href).href) return known;
  return affordable(connection()) ? register() : undefined;
}

/** Keeps the guide unless that would cost the reader, and offers newer versions. */
export async function keep(): Promise<void> {
  // Storage may be full or forbidden: the guide is then read over the network, as before.
  const known = await registration().catch(() => undefined);
  if (known) watch(known);
}
