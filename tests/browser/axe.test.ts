import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { layOutAll } from '../../scripts/lib/lay-out.ts';
import { pageTypes } from '../lib/page-types.ts';
import { session } from '../lib/session.ts';

const { browser, url } = session('guide');

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// The structure is the same in every theme and width: those are asked only what can differ in them.
describe.each(pageTypes('guide'))('/%s', (path) => {
  test.each([
    ['light', 1280, ALL],
    ['dark', 1280, ['color-contrast', 'link-in-text-block']],
    ['light', 360, ['target-size', 'scrollable-region-focusable', 'aria-hidden-focus']],
  ] as const)('has no violation that axe finds (%s, %i px)', async (colorScheme, width, runOnly) => {
    const page = await browser().newPage({
      colorScheme,
      reducedMotion: 'reduce',
      viewport: { width, height: 900 },
      isMobile: width < 400,
      hasTouch: width < 400,
    });
    await page.goto(url(path));
    await layOutAll(page);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(
      async (only) => {
        const found = await window.axe.run(document, { runOnly: only, resultTypes: ['violations'] });
        return found.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
        );
      },
      [...runOnly],
    );
    await page.close();
    expect(violations).toEqual([]);
  });
});
