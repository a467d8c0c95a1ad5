import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { layOutAll } from '../../scripts/lib/lay-out.ts';
import type { CheckId } from '../../src/kinds/accessibility.ts';

/** A check of one page in one state of the browser. */
export interface Check {
  id: CheckId;
  /** How the browser is set before the page is opened. */
  state: BrowserContextOptions;
  /** What is wrong with the open page, one line each. */
  run: (page: Page) => Promise<string[]>;
}

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };
/** A window of 1280 pixels at 400 %. */
const ZOOMED = { width: 320, height: 256 };

/** Every check, from the widest net to the finest. */
export const CHECKS: readonly Check[] = [
  { id: 'axe-light', state: { viewport: WIDE, colorScheme: 'light', reducedMotion: 'reduce' }, run: runAxe },
  { id: 'axe-dark', state: { viewport: WIDE, colorScheme: 'dark', reducedMotion: 'reduce' }, run: runAxe },
  {
    id: 'axe-forced-colours',
    state: { viewport: WIDE, forcedColors: 'active', reducedMotion: 'reduce' },
    run: runAxe,
  },
  {
    id: 'axe-narrow',
    state: { viewport: PHONE, isMobile: true, hasTouch: true, reducedMotion: 'reduce' },
    run: runAxe,
  },
  { id: 'reflow', state: { viewport: ZOOMED }, run: sidewaysScroll },
  { id: 'large-text', state: { viewport: WIDE }, run: largeText },
  { id: 'text-spacing', state: { viewport: WIDE }, run: spacedOut },
  { id: 'focus-visible', state: { viewport: WIDE, reducedMotion: 'reduce' }, run: unseenFocus },
  { id: 'motion', state: { viewport: WIDE, reducedMotion: 'reduce' }, run: moving },
  { id: 'without-scripts', state: { viewport: WIDE, javaScriptEnabled: false }, run: silent },
];

/** Every rule of WCAG 2.0 to 2.2, levels A and AA, and the best practices of axe-core. */
async function runAxe(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await window.axe.run(document, { runOnly, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** WCAG 1.4.10: no scrolling in two directions. */
function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${scrollWidth} px wide in a window of ${clientWidth}`] : [];
  });
}

/** WCAG 1.4.4: text of twice the size, by the setting of the browser, loses nothing. */
async function largeText(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await page.reload();
  await layOutAll(page);
  const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  return size === '32px' ? sidewaysScroll(page) : [`text of ${size} where 32px were set`];
}

/** WCAG 1.4.12: the spacing of text set by the reader cuts nothing off. */
async function spacedOut(page: Page): Promise<string[]> {
  // By the object model, because the policy of the page allows no foreign style element.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
  const clipped = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter(
        (one) => one.checkVisibility() && !one.closest('svg') && getComputedStyle(one).clipPath === 'none',
      )
      .filter((one) => {
        const { overflowX, overflowY } = getComputedStyle(one);
        const cutX = overflowX !== 'visible' && overflowX !== 'auto' && one.scrollWidth > one.clientWidth + 1;
        const cutY =
          overflowY !== 'visible' && overflowY !== 'auto' && one.scrollHeight > one.clientHeight + 1;
        return cutX || cutY;
      })
      .map((one) => `cut off: ${one.outerHTML.slice(0, 120)}`),
  );
  return [...clipped, ...(await sidewaysScroll(page))];
}

/** WCAG 2.4.7: every control shows that it has the focus. */
function unseenFocus(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
    ].flatMap((control) => {
      if (!control.checkVisibility({ visibilityProperty: true }) || control.matches(':disabled')) return [];
      const focus: FocusOptions & { focusVisible: boolean } = { preventScroll: true, focusVisible: true };
      control.focus(focus);
      const { boxShadow, outlineStyle, outlineWidth } = getComputedStyle(control);
      const seen = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
      return seen ? [] : [`focus unseen: ${control.outerHTML.slice(0, 120)}`];
    }),
  );
}

/** Nothing moves for those who asked for less motion. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => document.getAnimations().map(({ id }) => `an animation runs: ${id}`));
}

/** The text is there without a script. Scripts are off, so the page is asked from outside. */
async function silent(page: Page): Promise<string[]> {
  const text = (await page.locator('main').textContent()) ?? '';
  return text.trim().length > 40 ? [] : ['the page holds no text'];
}
