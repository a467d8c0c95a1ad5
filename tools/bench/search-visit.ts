import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../../scripts/lib/browser.ts';
import { siteHandler } from '../../scripts/serve/site-handler.ts';

/** What one search cost a reader who had the page open. */
export interface Visit {
  query: string;
  /** Compressed bytes from the first sign of intent to the first result. */
  bytes: number;
  requests: number;
  /** Milliseconds from the last key to the first result. */
  ms: number;
  /** The same on a phone: "Slow 4G" of DevTools, a processor four times slower. */
  slowMs: number;
}

/** Round trip and bytes a second of DevTools' "Slow 4G". */
const SLOW = { offline: false, latency: 562, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const SLOWER = 4;
/** Milliseconds between two keys of somebody who types quickly. */
const KEY = 60;

/**
 * Types each query into the dialog of the site built in `folder`, each in a browser that knows nothing of it yet.
 * `files` are in front of those of the folder: another index can be tried on the same pages.
 */
export async function visits(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  queries: readonly string[],
): Promise<Visit[]> {
  const site = await serve(folder, files);
  const browser = await launch();
  try {
    const found: Visit[] = [];
    for (const query of queries) {
      const quick = await visit(browser, site.url, query, false);
      const { ms: slowMs } = await visit(browser, site.url, query, true);
      found.push({ query, ...quick, slowMs });
    }
    return found;
  } finally {
    await browser.close();
    site.close();
  }
}

async function visit(
  browser: Browser,
  url: string,
  query: string,
  slow: boolean,
): Promise<Pick<Visit, 'bytes' | 'requests' | 'ms'>> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  if (slow) await slowDown(page);
  const bodies: Promise<number>[] = [];
  page.on('response', (response) => {
    bodies.push(
      response.body().then(
        (body) => brotliCompressSync(body).length,
        () => 0,
      ),
    );
  });
  await page.keyboard.press('/');
  await page.locator('dialog[open] input').waitFor();
  await page.keyboard.type(query, { delay: KEY });
  const typed = performance.now();
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLElement>('dialog .search-results')?.dataset.query === wanted,
    query,
  );
  const ms = performance.now() - typed;
  const sizes = await Promise.all(bodies);
  await context.close();
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: sizes.length, ms };
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

async function serve(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<{ url: string; close: () => void }> {
  const built = siteHandler(folder, '/');
  const server = createServer((request, response) => {
    const own = files.get((request.url ?? '/').slice(1));
    if (own) response.end(own);
    else built(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
