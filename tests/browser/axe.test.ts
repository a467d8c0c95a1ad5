import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { pageTypes } from '../lib/page-types.ts';
import { session } from '../lib/session.ts';

const { browser, url } = session('guide');

describe.each(pageTypes('guide'))('/%s', (path) => {
  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
  ] as const)('has no violation that axe finds (%s, %i px)', async (colorScheme, width) => {
    const page = await browser().newPage({
      colorScheme,
      reducedMotion: 'reduce',
      viewport: { width, height: 900 },
    });
    await page.goto(url(path));
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const found = await window.axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
    });
    await page.close();
    expect(violations).toEqual([]);
  });
});
