import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { session } from '../lib/session.ts';
import type { SiteName } from '../lib/sites.ts';

const QUERIES: [SiteName, string, RegExp][] = [
  ['guide', 'hypervisor', /hypervisor/i],
  ['guide', '--memory', /--memory/],
  ['guide', 'CLONE_NEWNET', /network/i],
  ['guide', 'cpu.max', /cpu/i],
  ['other', 'transaction', /transaction/i],
];

describe.each<SiteName>(['guide', 'other'])('search on "%s"', (name) => {
  const { browser, url } = session(name);

  test.each(QUERIES.filter(([site]) => site === name))('%s: finds "%s"', async (_site, query, expected) => {
    const page = await browser().newPage();
    await page.goto(url(`search/?${new URLSearchParams({ q: query })}`));
    await page.locator('.search-results a').first().waitFor();
    expect(await page.locator('.search-results').innerText()).toMatch(expected);
    const href = await page.locator('.search-results a').first().getAttribute('href');
    const response = await page.goto(new URL(href ?? '', page.url()).href);
    expect(response?.ok() || response === null).toBe(true);
    await page.close();
  });
});

describe('the search dialog', () => {
  const { browser, url } = session('guide');

  test.each(['/', 'Control+k'])('opens with %s, searches, and gives the focus back', async (key) => {
    const page = await browser().newPage();
    await page.goto(url('glossary/'));
    await page.locator('main a').first().focus();
    const before = await focused(page);
    await page.keyboard.press(key);
    await page.locator('dialog[open] input').waitFor();
    await page.keyboard.type('kernel');
    await page.locator('dialog .search-results a').first().waitFor();
    expect(await page.locator('dialog [role=status]').innerText()).toMatch(/results?/);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('<a');
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe(before);
    await page.close();
  });

  test('opens from the button, and Enter on a result leads there', async () => {
    const page = await browser().newPage();
    await page.goto(url());
    await page.locator('site-search a').click();
    await page.locator('dialog[open] input').fill('namespace');
    await page.locator('dialog .search-results a').first().waitFor();
    const target = await page.locator('dialog .search-results a').first().getAttribute('href');
    await page.keyboard.press('ArrowDown');
    await Promise.all([
      page.waitForURL((to) => to.href.endsWith(target ?? '?')),
      page.keyboard.press('Enter'),
    ]);
    await page.close();
  });

  test.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['control and direction characters', '\u0000\u202ekernel\u2066'],
    ['ten thousand characters', 'x'.repeat(10_000)],
    ['emoji', '🐳🐳🐳'],
    ['nothing but spaces', '   '],
  ])('survives %s', async (_name, query) => {
    const page = await browser().newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('dialog', (dialog) => errors.push(dialog.message()));
    await page.goto(url(`search/?${new URLSearchParams({ q: query })}`));
    await page.waitForTimeout(300);
    expect(errors).toEqual([]);
    expect(await page.locator('main img').count()).toBe(0);
    await page.close();
  });
});

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.outerHTML ?? '');
}
