import type { Page } from 'playwright-core';

/** Lays out what a page leaves until it comes near the window, so that checks see all of it. */
export function layOutAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
}
