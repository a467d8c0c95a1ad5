import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readQueries } from '../../scripts/relevance/queries.ts';
import { find } from '../../src/search/find.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { session } from '../lib/session.ts';
import { type SiteName, siteFolder } from '../lib/sites.ts';

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
    await page.locator('dialog[open] input[type="search"]').waitFor();
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

  test('loses nothing that is typed while it is on its way', async () => {
    const page = await browser().newPage();
    await page.route(/_astro\/search\./, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.goto(url());
    await page.keyboard.press('/');
    await page.keyboard.type('hypervizor', { delay: 30 });
    await page.keyboard.press('Backspace');
    await expect.poll(() => page.locator('dialog[open] input[type="search"]').inputValue()).toBe('hypervizo');
    await page.locator('dialog .search-results a').first().waitFor();
    await page.close();
  });

  test('opens with / only until the reader turns that off', async () => {
    const page = await browser().newPage();
    await opened(page, url());
    await page.getByRole('checkbox', { name: 'The key / opens the search' }).uncheck();
    await page.goto(url('glossary/'));
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open]').waitFor();
    expect(await page.locator('dialog[open] input[type="search"]').inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.waitForTimeout(300);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.close();
  });

  test('opens from the button, and Enter on a result leads there', async () => {
    const page = await browser().newPage();
    await page.goto(url());
    await page.locator('site-search a').click();
    await page.locator('dialog[open] input[type="search"]').fill('namespace');
    await page.locator('dialog .search-results a').first().waitFor();
    const target = await page.locator('dialog .search-results a').first().getAttribute('href');
    await page.keyboard.press('ArrowDown');
    await Promise.all([
      page.waitForURL((to) => to.href.endsWith(target ?? '?')),
      page.keyboard.press('Enter'),
    ]);
    await page.close();
  });

  test('Enter in the field leads to the first result, where the words are marked', async () => {
    const page = await browser().newPage();
    await opened(page, url());
    await page.keyboard.type('CLONE_NEWPID');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#/);
    await page.waitForFunction(() => (CSS.highlights.get('search')?.size ?? 0) > 0);
    await page.close();
  });

  test('loads nothing before intent, and no full-text engine for what the small index answers', async () => {
    const page = await browser().newPage();
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    await page.goto(url());
    await page.waitForLoadState('networkidle');
    const isSearch = (path: string) => /search-index|pagefind|dialog/.test(path);
    expect(requested.filter(isSearch)).toEqual([]);
    await page.keyboard.press('/');
    await page.locator('dialog[open] input[type="search"]').fill('hypervisor');
    await page.locator('dialog .search-results a').first().waitFor();
    expect(requested.some((path) => path.includes('search-index'))).toBe(true);
    await page.waitForTimeout(800);
    expect(requested.filter((path) => path.includes('pagefind'))).toEqual([]);
    await page.close();
  });

  test('adds the full text below when asked, and moves nothing', async () => {
    const page = await browser().newPage();
    await opened(page, url());
    await page.locator('dialog input[type="search"]').fill('namespace');
    await page.locator('dialog .search-results a').first().waitFor();
    const before = await hrefs(page);
    await page.getByRole('button', { name: 'Search the full text' }).click();
    await page.locator('dialog .search-results .kind', { hasText: 'Full text' }).first().waitFor();
    const after = await hrefs(page);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(new Set(after).size).toBe(after.length);
    await page.close();
  });

  test('corrects a misspelt word, says so, and takes it literally when told', async () => {
    const page = await browser().newPage();
    await opened(page, url());
    await page.locator('dialog input[type="search"]').fill('hypervizor');
    await page.locator('dialog .search-notice', { hasText: 'hypervisor' }).waitFor();
    expect(await page.locator('dialog [role=status]').innerText()).toContain('hypervisor');
    expect((await hrefs(page))[0]).toBe('/glossary/#hypervisor');
    await page.locator('dialog .search-notice button').click();
    await page.locator('dialog [role=status]', { hasText: 'Nothing found' }).waitFor();
    await page.close();
  });

  test.each(['light', 'dark'] as const)('has no violation that axe finds (%s)', async (colorScheme) => {
    const page = await browser().newPage({
      colorScheme,
      reducedMotion: 'reduce',
      viewport: { width: 360, height: 800 },
    });
    await opened(page, url());
    await page.locator('dialog input[type="search"]').fill('hypervizor');
    await page.locator('dialog .search-notice', { hasText: 'hypervisor' }).waitFor();
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const found = await window.axe.run('dialog', { resultTypes: ['violations'] });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    });
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.close();
  });

  test('offers a way on where nothing is found', async () => {
    const page = await browser().newPage();
    await opened(page, url());
    await page.locator('dialog input[type="search"]').fill('zzzzzzzzzzzzzz');
    await page.locator('dialog [role=status]', { hasText: 'Nothing found' }).waitFor();
    await page.locator('dialog .search-more a').click();
    await page.waitForURL(/search\/#lists/);
    await page.close();
  });

  test('filters by kind', async () => {
    const page = await browser().newPage();
    await opened(page, url());
    await page.locator('dialog input[type="search"]').fill('memory');
    await page.locator('dialog .search-filters button', { hasText: 'Commands' }).click();
    await page.locator('dialog .search-filters [aria-pressed=true]', { hasText: 'Commands' }).waitFor();
    const kinds = await page.locator('dialog .search-results .kind').allInnerTexts();
    expect(new Set(kinds).size).toBeGreaterThan(0);
    expect(kinds.every((kind) => /command|rule|sheet/i.test(kind))).toBe(true);
    await page.close();
  });

  test('offers recent searches and forgets them', async () => {
    const page = await (await browser().newContext()).newPage();
    await opened(page, url());
    await page.keyboard.type('seccomp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#/);
    await page.keyboard.press('/');
    await page.locator('dialog .search-more button', { hasText: 'seccomp' }).waitFor();
    await page.locator('dialog button', { hasText: 'Forget them' }).click();
    expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBeNull();
    await page.context().close();
  });

  test('says that it could not be loaded, and tries again', async () => {
    const page = await browser().newPage();
    await page.goto(url());
    await page.route('**/search-index/**', (route) => route.abort());
    await page.keyboard.press('/');
    await page.locator('dialog[open] input[type="search"]').fill('kernel');
    await page.locator('dialog [role=status]', { hasText: 'could not be loaded' }).waitFor();
    await page.unroute('**/search-index/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('dialog .search-results a').first().waitFor();
    await page.close();
  });

  test.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['control and direction characters', '\u0000\u202ekernel\u2066'],
    ['ten thousand characters', 'x'.repeat(10_000)],
    ['emoji', '🐳🐳🐳'],
    ['nothing but spaces', '   '],
    ['what a regular expression means', '((((.*+?[\\'],
    ['names of objects', '__proto__ constructor toString'],
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

describe('the ranking in a browser', () => {
  const { browser, url } = session('guide');

  test('is the one that the relevance figures are about', async () => {
    const folder = siteFolder('guide');
    const index = await openIndex(async (path) => new Uint8Array(readFileSync(resolve(folder, path))));
    const queries = readQueries('tune').map(({ query }) => query);
    const sample = queries.filter((_, at) => at % Math.ceil(queries.length / 15) === 0);
    const page = await browser().newPage();
    await page.goto(url('search/'));
    for (const query of sample) {
      const { records } = await find(index, query);
      const cards = await index.cards(records.slice(0, 10).map(({ record }) => record));
      await page.locator('main input').fill(query);
      await page.locator(`main .search-results[data-query=${JSON.stringify(query)}]`).waitFor();
      const shown = await page
        .locator('main .search-results a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(shown, query).toEqual(cards.map(([path]) => `/${path}`));
    }
    await page.close();
  });
});

async function opened(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.keyboard.press('/');
  await page.locator('dialog[open] input[type="search"]').waitFor();
}

function hrefs(page: Page): Promise<(string | null)[]> {
  return page
    .locator('dialog .search-results a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.outerHTML ?? '');
}
