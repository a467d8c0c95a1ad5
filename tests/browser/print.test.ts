import { describe, expect, test } from 'vitest';
import { printed } from '../lib/printed.ts';
import { session } from '../lib/session.ts';

const guide = session('guide');
const other = session('other');

/** Pages of paper that a page of each type may take, set in the faces of the packages. */
const BUDGETS = [
  ['guide/containers/', 'A4', 17],
  ['guide/containers/', 'Letter', 18],
  ['guide/at-scale/', 'A4', 8],
  ['catalogs/hypervisors/', 'A4', 5],
  ['catalogs/hypervisors/', 'Letter', 5],
  ['compare/container-vm/', 'A4', 8],
  ['decide/container-or-vm/', 'A4', 4],
  ['stacks/container/', 'A4', 2],
  ['cheat-sheets/docker-everyday/', 'A4', 1],
  ['cheat-sheets/docker-everyday/', 'Letter', 1],
  ['timeline/history/', 'A4', 5],
  ['guide/', 'A4', 2],
] as const;

describe('on paper', () => {
  test.each(BUDGETS)('/%s on %s takes at most %i pages, and can be read', async (path, format, budget) => {
    const { pages, tagged, title } = await printed(guide.browser(), guide.url(path), format);
    expect(pages.length).toBeLessThanOrEqual(budget);
    expect(tagged).toBe(true);
    expect(title).not.toBe('');
    const texts = pages.flatMap((page) => page.texts.map((text) => ({ ...text, page })));
    expect(texts.filter(({ size }) => size < 7.9).map(({ size, text }) => `${size} ${text}`)).toEqual([]);
    const over = texts.filter(({ left, page, right }) => left < 0 || right > page.width);
    expect(over.map(({ text }) => text)).toEqual([]);
    // A page with next to nothing on it is a fault of its breaks.
    expect(Math.min(...pages.map((page) => page.texts.length))).toBeGreaterThan(4);
  });
});

test('a long table repeats its head on each page, and a table of many columns lies on its side', async () => {
  const { pages } = await printed(guide.browser(), guide.url('catalogs/hypervisors/'), 'A4');
  const [first, second] = pages;
  expect(first && first.width > first.height).toBe(true);
  const heads = [first, second].map((page) => page?.texts.some(({ text }) => text === 'Rests on'));
  expect(heads).toEqual([true, true]);
});

test('a page says on paper where it comes from and as of when, and prints the addresses of sources', async () => {
  const { pages } = await printed(other.browser(), other.url('facts/'), 'A4');
  const text = pages.flatMap((page) => page.texts.map((one) => one.text)).join(' ');
  expect(text).toContain('https://example.org/sub/path/facts/');
  expect(text).toMatch(/State of the guide: .*\d{4}/);
  expect(text.replaceAll(' ', '')).toContain('https://www.postgresql.org/');
});

test('a button prints the page, and is not there without JavaScript', async () => {
  const page = await guide.browser().newPage();
  await page.addInitScript(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  await page.goto(guide.url('guide/containers/'));
  await page.getByRole('button', { name: 'Print' }).press('Enter');
  expect(await page.title()).toBe('printed');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
  await page.close();
  const context = await guide.browser().newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(guide.url('guide/containers/'));
  expect(await plain.getByRole('button', { name: 'Print' }).count()).toBe(0);
  await context.close();
});
