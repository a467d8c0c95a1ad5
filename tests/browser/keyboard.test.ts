import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageTypes } from '../lib/page-types.ts';
import { session } from '../lib/session.ts';

const { browser, url } = session('guide');

/** Enough to walk every ordinary page from end to end; long lists are walked this far. */
const MOST_STOPS = 150;

describe.each(pageTypes('guide'))('/%s', (path) => {
  test('is walked with the keyboard alone: skip link first, every control reached, focus always seen', async () => {
    const page = await browser().newPage({ reducedMotion: 'reduce' });
    await page.goto(url(path));
    const controls = await markControls(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#page.main');
    const unseen: string[] = [];
    for (let stop = 1; stop < MOST_STOPS; stop++) {
      await page.keyboard.press('Tab');
      const state = await visit(page);
      if (state === 'left') break;
      if (state !== 'seen') unseen.push(state);
    }
    expect(unseen).toEqual([]);
    const missed = await page.evaluate(() =>
      [...document.querySelectorAll('[data-control]')].map((control) => control.outerHTML.slice(0, 120)),
    );
    expect(controls > MOST_STOPS ? [] : missed).toEqual([]);
    await page.close();
  });
});

/** Marks every control that Tab must reach; one radio button stands for its group. */
function markControls(page: Page): Promise<number> {
  return page.evaluate(() => {
    const groups = new Set<string>();
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
    ];
    const controls = all.filter((control) => {
      if (
        !control.checkVisibility({ visibilityProperty: true }) ||
        control.matches(':disabled, [href="#page.main"]')
      )
        return false;
      if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return true;
      const first = !groups.has(control.name);
      groups.add(control.name);
      return first;
    });
    for (const control of controls) control.dataset.control = '';
    return controls.length;
  });
}

/** What holds of the element that has the focus; it is taken off the list of those to reach. */
function visit(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return 'left';
    delete (activeElement as HTMLElement).dataset.control;
    const { boxShadow, outlineStyle } = getComputedStyle(activeElement);
    return outlineStyle !== 'none' || boxShadow !== 'none' ? 'seen' : activeElement.outerHTML.slice(0, 120);
  });
}
