/** Offers a reload as soon as a newer version is there beside the one in use. */
export function watch(registration: ServiceWorkerRegistration): void {
  if (registration.waiting && registration.active) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && registration.active) offer(installing);
    });
  });
}

function offer(worker: ServiceWorker): void {
  // What cannot be loaded now is offered on the next page.
  import('./notice.ts').then(
    ({ notice }) => notice(() => change(worker)),
    () => undefined,
  );
}

/** Lets the newer version take over, and shows this page anew in it. */
function change(worker: ServiceWorker): void {
  // Another tab may have done so already.
  if (worker.state !== 'installed') {
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  worker.postMessage('activate');
}
