import puppeteer, { type KeyInput } from 'puppeteer-core';
import { PAPER_READY } from '../printed-blocks.ts';
import type { Visitor } from './visitor.ts';

/** A first start takes a while on a busy machine. */
const PATIENCE_MS = 120_000;

/** Firefox, driven by WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/); it prints, too. */
export async function startFirefox(
  executablePath: string,
): Promise<Visitor & { print: (url: string) => Promise<Uint8Array> }> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, timeout: PATIENCE_MS });
  const page = await browser.newPage();
  return {
    open: async (url) => void (await page.goto(url)),
    value: (expression) => page.evaluate(expression),
    click: (selector) => page.click(selector),
    type: async (keys) => {
      for (const key of keys) await page.keyboard.press(key as KeyInput);
    },
    print: async (url) => {
      await page.goto(url);
      await page.waitForFunction(PAPER_READY);
      return page.pdf({ format: 'A4' });
    },
    close: () => browser.close(),
  };
}
