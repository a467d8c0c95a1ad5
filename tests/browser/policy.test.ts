import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { session } from '../lib/session.ts';

const { browser, url } = session('other');

let context: BrowserContext;
/** What the policy has refused, and what has failed for want of it, on any page or in any worker of the context. */
let refused: string[];

beforeEach(async () => {
  refused = [];
  context = await browser().newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  await context.exposeFunction('refuse', (what: string) => refused.push(what));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const { refuse }: typeof globalThis & { refuse?: (what: string) => void } = globalThis;
      refuse?.(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  context.on('weberror', (error) => refused.push(error.error().message));
  context.on('console', (message) => {
    if (/Content Security Policy|Trusted/.test(message.text())) refused.push(message.text());
  });
});
afterEach(() => context.close());

async function opened(path: string): Promise<Page> {
  const page = await context.newPage();
  const answer = await page.goto(url(path));
  expect(answer?.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'");
  return page;
}

/** The parts of the site that run scripts, each used as a reader would. */
const FEATURES: [name: string, use: () => Promise<void>][] = [
  [
    'search in the dialog, its filters and the full text',
    async () => {
      const page = await opened('');
      await page.keyboard.press('/');
      await page.locator('dialog[open] input[type="search"]').fill('table');
      await page.locator('dialog .search-results a').first().waitFor();
      await page.locator('dialog .search-filters button').nth(1).click();
      await page.locator('dialog .search-filters button').first().click();
      await page.getByRole('button', { name: 'Search the full text' }).click();
      await page.locator('dialog .search-results .kind', { hasText: 'Full text' }).first().waitFor();
      expect(await page.locator('dialog .search-results mark').count()).toBeGreaterThan(0);
      await page.keyboard.press('Enter');
      await page.waitForURL(/#/);
      await page.waitForFunction(() => (CSS.highlights.get('search')?.size ?? 0) > 0);
    },
  ],
  [
    'the search page',
    async () => {
      const page = await opened('search/?q=transaction');
      await page.locator('.search-results a').first().waitFor();
    },
  ],
  [
    'a quiz and the practice page',
    async () => {
      const page = await opened('practice/');
      const question = page.locator('[data-question]').first();
      await question.locator('input').first().check();
      await question.getByRole('button', { name: 'Check' }).click();
      await question.locator('[data-feedback]').waitFor();
      await page.getByRole('radio', { name: 'All', exact: true }).check();
    },
  ],
  [
    'the decision guide',
    async () => {
      const page = await opened('decide/which-model/');
      const shown = page.locator('section[data-node]:visible');
      const first = await shown.getAttribute('data-node');
      await shown.locator('a[data-next]').last().click();
      await expect.poll(() => shown.getAttribute('data-node')).not.toBe(first);
    },
  ],
  [
    'the choice of a theme, kept on the next page',
    async () => {
      const page = await opened('');
      await page.locator('theme-toggle button').click();
      const theme = await page.evaluate(() => document.documentElement.dataset.theme);
      await page.goto(url('glossary/'));
      expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);
    },
  ],
  [
    'copying a command',
    async () => {
      const page = await opened('cheat-sheets/shells/');
      const copy = page.locator('copy-text').first();
      await copy.getByRole('button').click();
      await expect.poll(() => copy.getAttribute('data-done')).toBe('Copied');
    },
  ],
  [
    'the worker that keeps the guide, and the page that says so',
    async () => {
      const page = await opened('data/');
      await page.getByText('This browser keeps the guide.').waitFor();
      await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
      await context.setOffline(true);
      expect((await page.goto(url('glossary/')))?.status()).toBe(200);
    },
  ],
];

describe('under the headers that hosts send, with nothing refused,', () => {
  test.each(FEATURES)('works %s', async (_name, use) => {
    await use();
    expect(refused).toEqual([]);
  });
});

test('a string becomes neither markup nor a script, whoever tries', async () => {
  const page = await opened('');
  const tried = await page.evaluate(() => {
    const attempts = [
      () => document.body.insertAdjacentHTML('beforeend', '<img>'),
      () => new Worker('sw.js'),
      () => Object.assign(document.createElement('script'), { src: 'sw.js' }),
    ];
    return attempts.map((attempt) => {
      try {
        attempt();
        return 'done';
      } catch {
        return 'refused';
      }
    });
  });
  expect(tried).toEqual(['refused', 'refused', 'refused']);
});

test('a page that is left before its scripts are there throws nothing', async () => {
  await context.route(/_astro\/(?:keep|search|highlight)\./, (route) => route.abort());
  const page = await opened('');
  await page.locator('site-search a').hover();
  await page.locator('site-search a').click();
  await page.evaluate(() => sessionStorage.setItem('search-arrival', '["word"]'));
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(refused).toEqual([]);
});
