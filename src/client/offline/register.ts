/**
 * Where the guide offers a copy of itself: waits until the page is there and the browser has nothing better to do; only
 * then loads what keeps the guide.
 */
if (
  import.meta.env.PROD &&
  'serviceWorker' in navigator &&
  document.documentElement.dataset.copy !== 'none'
) {
  addEventListener('load', () =>
    (globalThis.requestIdleCallback ?? setTimeout)(() =>
      // A page that is left before that loads nothing more, and the next one tries again.
      import('./keep.ts').then(
        ({ keep }) => keep(),
        () => undefined,
      ),
    ),
  );
}
