import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { layOutAll } from '../../scripts/lib/lay-out.ts';
import { pageTypes } from '../lib/page-types.ts';
import { session } from '../lib/session.ts';

const { browser, url } = session('guide');

/** What makes a page wider than its window. */
async function wider(page: Page): Promise<string[]> {
  await layOutAll(page);
  return page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= limit) return [];
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > limit + 1)
      .map((one) => one.outerHTML.slice(0, 100));
  });
}

describe.each(pageTypes('guide'))('/%s', (path) => {
  test.each([320, 768, 1440])('fits a window of %i px without sideways scrolling', async (width) => {
    const page = await browser().newPage({ viewport: { width, height: 800 } });
    await page.goto(url(path));
    expect(await wider(page)).toEqual([]);
    await page.close();
  });

  test('fits a window of 1280 px with text of twice the size', async () => {
    const page = await browser().newPage({ viewport: { width: 1280, height: 800 } });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await page.goto(url(path));
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    expect(await wider(page)).toEqual([]);
    await page.close();
  });

  test('asks no other origin for anything, and breaks no policy', async () => {
    const page = await browser().newPage();
    const faults: string[] = [];
    const origin = new URL(url()).origin;
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) faults.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error' && !path.startsWith('404')) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(url(path), { waitUntil: 'networkidle' });
    await page.close();
    expect(faults).toEqual([]);
  });

  test('reads, links and prints without JavaScript', async () => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(url(path));
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(40);
    // Controls that need JavaScript may hide, and figures that answer, which are there in words as well; nothing else may.
    const hidden = page.locator('main [hidden]:not(template, button, :has(button, input), .live *)');
    expect((await hidden.allInnerTexts()).map((text) => text.trim()).filter(Boolean)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('body > header').first().isVisible()).toBe(false);
    expect(await page.locator('main').isVisible()).toBe(true);
    await context.close();
  });
});

test.each([
  ['facts/', 'main article'],
  ['practice/', 'main [data-question]'],
  ['faq/', 'main article'],
])('a link into /%s shows what it leads to, however far down it stands', async (path, entries) => {
  const page = await browser().newPage({ viewport: { width: 360, height: 800 } });
  await page.goto(url(path));
  const ids = await page.locator(entries).evaluateAll((all) => all.map(({ id }) => id));
  for (const id of [ids[Math.floor(ids.length / 2)], ids.at(-2)]) {
    await page.goto('about:blank');
    await page.goto(`${url(path)}#${id}`);
    const top = await page.locator(`#${id}`).evaluate((one) => one.getBoundingClientRect().top);
    expect(top, id).toBeGreaterThanOrEqual(0);
    expect(top, id).toBeLessThan(100);
  }
  await page.close();
});

test('a theme chosen by hand holds on the next page, before it is painted', async () => {
  const page = await browser().newPage({ colorScheme: 'light' });
  await page.goto(url());
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.evaluate(() => localStorage.setItem('theme', 'dark'));
  await page.goto(url('glossary/'));
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  expect(await paper()).not.toBe(light);
  await page.close();
});
