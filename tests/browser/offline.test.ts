import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addCopy } from '../../integrations/offline-copy/add-copy.ts';
import { serveFolder } from '../../scripts/serve/serve.ts';
import { launch } from '../lib/browser.ts';
import { pageTypes } from '../lib/page-types.ts';
import { SITES, siteFolder } from '../lib/sites.ts';

const { base } = SITES.other;
const NEW_TITLE = 'A heading that is new';

let browser: Browser;
let folder: string;
let site: Awaited<ReturnType<typeof serveFolder>>;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync(siteFolder('other'), folder, { recursive: true });
  site = await serveFolder(folder, base);
  context = await browser.newContext();
});
afterEach(async () => {
  await context.close();
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the home page and waits until the browser keeps the guide. */
async function firstVisit(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.url);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  return page;
}

async function cutNetwork(): Promise<void> {
  await context.setOffline(true);
  site.close();
}

/** Changes the glossary as a new build would; what the worker needs for it comes from the build's own step. */
async function publishNewVersion(): Promise<void> {
  const file = join(folder, 'glossary/index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(<h1[^>]*>)[^<]*/, `$1${NEW_TITLE}`));
  await addCopy(folder, base, new Set(['site.zip', 'SHA256SUMS']));
}

const packs = () => readdirSync(join(folder, 'copy')).filter((name) => name.endsWith('.zst'));

/** Addresses of style sheets that a page names and did not get. */
const sheetsMissing = () =>
  [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')]
    .filter(({ sheet }) => !sheet?.cssRules.length)
    .map(({ href }) => href);

describe('after one visit, without a network', () => {
  test('every type of page opens, with its styles, and so does an address without its last slash', async () => {
    const page = await firstVisit();
    await cutNetwork();
    for (const path of pageTypes('other').filter((one) => one !== '404.html')) {
      const response = await page.goto(site.url + path);
      expect(response?.status(), path).toBe(200);
      expect(await page.locator('h1').count(), path).toBe(1);
      expect(await page.evaluate(sheetsMissing), path).toEqual([]);
    }
    await page.goto(`${site.url}glossary?from=elsewhere`);
    expect(page.url()).toBe(`${site.url}glossary/?from=elsewhere`);
  });

  test('search finds', async () => {
    const page = await firstVisit();
    await cutNetwork();
    await page.goto(`${site.url}search/?q=transaction`);
    await page.locator('.search-results a').first().waitFor();
    expect(await page.locator('.search-results').innerText()).toMatch(/transaction/i);
  });

  test('an address that is not kept says so, and leads on', async () => {
    const page = await firstVisit();
    await cutNetwork();
    const response = await page.goto(`${site.url}no/such/page/`);
    expect(response?.status()).toBe(503);
    expect(await page.locator('h1').innerText()).toBe('Not kept in this browser');
    await page.locator('main a').first().click();
    expect(page.url()).toBe(site.url);
  });
});

test('nothing is fetched for a reader who saves data, until the reader asks', async () => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } });
  });
  const page = await context.newPage();
  await page.goto(`${site.url}data/`);
  const button = page.getByRole('button', { name: 'Keep it in this browser' });
  await button.waitFor();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await button.click();
  await page.getByText('This browser keeps the guide.').waitFor();
});

describe('a new version', () => {
  test('is offered without taking the focus, and shown after a click, in few bytes', async () => {
    const page = await firstVisit();
    const [old = ''] = packs();
    await publishNewVersion();
    // What changed is fetched by itself: the pack is not needed.
    for (const name of packs().filter((one) => one !== old)) rmSync(join(folder, 'copy', name));
    await page.goto(`${site.url}glossary/`);
    expect(await page.locator('h1').innerText()).not.toBe(NEW_TITLE);
    await page.locator('main a').first().focus();
    const status = page.locator('.version-notice [role=status]');
    await expect.poll(() => status.textContent(), { timeout: 20_000 }).toBe('A new version is available.');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.getByRole('heading', { level: 1, name: NEW_TITLE }).waitFor();
    await cutNetwork();
    await page.goto(site.url);
    await page.goto(`${site.url}glossary/`);
    expect(await page.locator('h1').innerText()).toBe(NEW_TITLE);
  });

  test('is kept although the list of the old one is damaged', async () => {
    const page = await firstVisit();
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        const [manifest] = (await cache.keys()).filter(({ url }) => /\/copy\/.*\.json$/.test(url));
        if (manifest) await cache.put(manifest, new Response('{"version":'));
      }
    });
    await publishNewVersion();
    await page.goto(`${site.url}glossary/`);
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.getByRole('heading', { level: 1, name: NEW_TITLE }).waitFor();
  });

  test('that cannot be fetched whole leaves the old one working', async () => {
    const page = await firstVisit();
    await publishNewVersion();
    for (const name of packs()) rmSync(join(folder, 'copy', name));
    writeFileSync(join(folder, 'glossary/index.html'), '<h1>Half a version');
    const failed = page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const found = new Promise<ServiceWorker | null>((resolve) => {
        registration.addEventListener('updatefound', () => resolve(registration.installing), { once: true });
      });
      await registration.update().catch(() => undefined);
      const worker = await found;
      while (worker?.state === 'installing') await new Promise((later) => setTimeout(later, 50));
      return worker?.state;
    });
    expect(await failed).toBe('redundant');
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
    await cutNetwork();
    const response = await page.goto(`${site.url}glossary/`);
    expect(response?.status()).toBe(200);
    expect(await page.locator('h1').innerText()).toBe('Glossary');
  });
});
