import { describe, expect, test } from 'vitest';
import { measurePage } from '../../scripts/bytes/measure.ts';
import { htmlFiles } from '../../scripts/lib/html-files.ts';
import { siteFolder } from '../lib/sites.ts';

/**
 * Bytes of HTML, and of the style that holds back the first paint, compressed with Brotli, that a page may need: what
 * is reached now and a little room for words. Why some are above one round trip stands in docs/bytes.md.
 */
const BUDGETS: readonly (readonly [pages: RegExp, html: number, style: number])[] = [
  [/^(facts)\/$/, 135_000, 6_500],
  [/^(practice|faq|sources)\/$/, 100_000, 6_500],
  [/^(glossary|claims)\/$/, 55_000, 6_500],
  [/^guide\/./, 40_000, 9_500],
  [/^compare\/./, 25_000, 6_500],
  [/^data\/$/, 9_000, 6_500],
  [/^$/, 13_500, 8_000],
  [/./, 14_000, 7_000],
];

/** Of the scripts that a page asks for by itself; the decision guide and the quizzes bring their own. */
const SCRIPT_BUDGET = 3_000;

const folder = siteFolder('guide');
const pages = htmlFiles(folder);

describe.each(pages.map((page) => [page.path, page] as const))('/%s', (path, page) => {
  test('keeps to the bytes of its type', () => {
    const { html, script, style } = measurePage(folder, '/', page);
    const [, mostHtml = 0, mostStyle = 0] = BUDGETS.find(([type]) => type.test(path)) ?? [];
    expect(html).toBeLessThanOrEqual(mostHtml);
    expect(style).toBeLessThanOrEqual(mostStyle);
    expect(script).toBeLessThanOrEqual(SCRIPT_BUDGET);
    // A page of which nothing was found would keep to every budget.
    expect(Math.min(html, style, script)).toBeGreaterThan(100);
  });
});
