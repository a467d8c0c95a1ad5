import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch, serve } from './browser.ts';
import type { SiteName } from './sites.ts';

/** A browser and a served site for the tests of one file; both are there once the tests run. */
export function session(name: SiteName): { browser: () => Browser; url: (path?: string) => string } {
  let open: { browser: Browser; site: Awaited<ReturnType<typeof serve>> } | undefined;
  beforeAll(async () => {
    open = { browser: await launch(), site: await serve(name) };
  });
  afterAll(async () => {
    await open?.browser.close();
    open?.site.close();
  });
  const ready = () => {
    if (!open) throw new Error('The browser is not there yet.');
    return open;
  };
  return { browser: () => ready().browser, url: (path = '') => ready().site.url + path };
}
