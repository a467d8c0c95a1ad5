/** Waits until the page is there and the browser has nothing better to do; only then loads what keeps the guide. */
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  addEventListener('load', () =>
    (globalThis.requestIdleCallback ?? setTimeout)(() => import('./keep.ts').then(({ keep }) => keep())),
  );
}
