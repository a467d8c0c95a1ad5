import { describe, expect, test } from 'vitest';
import { htmlFiles } from '../../scripts/lib/html-files.ts';
import { pageBytes } from '../../scripts/lib/page-bytes.ts';
import { siteFolder } from '../lib/sites.ts';

/**
 * Bytes of the document, with its style, compressed with Brotli, that a page may need: what is reached now and a little
 * room for words. Why some are above one round trip stands in docs/bytes.md.
 */
const BUDGETS: readonly (readonly [pages: RegExp, bytes: number])[] = [
  [/^facts\/$/, 150_000],
  [/^(practice|faq|sources)\/$/, 100_000],
  [/^(glossary|claims)\/$/, 55_000],
  [/^guide\/./, 45_000],
  [/^compare\/./, 28_000],
  [/^catalogs\/./, 22_000],
  [/^$/, 17_000],
  [/./, 16_500],
];

/** Of the scripts that a page asks for by itself: with the search, a decision guide, a figure that answers, all quizzes; any other. */
const SCRIPT_BUDGETS: readonly (readonly [pages: RegExp, bytes: number])[] = [
  [/<search-page/, 11_000],
  [/<decision-guide/, 4_500],
  [/class="live screen-only"/, 4_000],
  [/<practice-board/, 3_700],
  [/<body/, 3_100],
];

const folder = siteFolder('guide');
const pages = htmlFiles(folder);

describe.each(pages.map((page) => [page.path, page] as const))('/%s', (path, page) => {
  test('keeps to the bytes of its type, and waits for nothing but itself', () => {
    const { html, requests, script } = pageBytes(folder, '/', page.html);
    const [, most = 0] = BUDGETS.find(([type]) => type.test(path)) ?? [];
    expect(html).toBeLessThanOrEqual(most);
    expect(requests).toBe(0);
    const [, mostScript = 0] = SCRIPT_BUDGETS.find(([element]) => element.test(page.html)) ?? [];
    expect(script).toBeLessThanOrEqual(mostScript);
    // A page of which nothing was found would keep to every budget.
    expect(Math.min(html, script)).toBeGreaterThan(100);
  });
});
