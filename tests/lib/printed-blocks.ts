import type { Page } from 'playwright-core';
import { letters } from './page-pieces.ts';

/** True in a page whose style for paper has arrived: browsers fetch it when they have nothing better to do. */
export const PAPER_READY = '[...document.querySelectorAll("link[media=print]")].every(({ sheet }) => sheet)';

/** The texts that a page shows on paper, block by block: what CSS hides in print, or from the eye, is not among them. */
export async function printedBlocks(page: Page, url: string): Promise<string[]> {
  await page.goto(url);
  await page.waitForFunction(PAPER_READY);
  await page.emulateMedia({ media: 'print' });
  return page.evaluate(() => {
    const blocks = 'p, li, td, th, dt, dd, h1, h2, h3, h4, figcaption, pre, legend, label, blockquote';
    return [...document.querySelectorAll<HTMLElement>(blocks)].flatMap((block) => {
      const { height, width } = block.getBoundingClientRect();
      const seen = block.checkVisibility() && height > 1 && width > 1;
      const hidden = block.querySelector(`${blocks}, .visually-hidden`) ?? block.closest('.visually-hidden');
      // biome-ignore lint/performance/useDomNodeTextContent: what style hides within a block is not printed.
      return seen && !hidden && block.innerText.trim() !== '' ? block.innerText : [];
    });
  });
}

/**
 * Blocks that the text of a print has less often than the page. A block may be parted once, by a break of the page or by
 * what style adds on paper.
 */
export function missingBlocks(blocks: readonly string[], print: string): string[] {
  const paper = wordsOf(print);
  const page = blocks.map(wordsOf).join('|');
  const isThere = (part: string) => part === '' || count(part, paper) >= count(part, page);
  return blocks.filter((block) => {
    const words = wordsOf(block);
    if (words === '') return false;
    const places = Array.from({ length: words.length }, (_, index) => words.length - index);
    return !places.some((place) => isThere(words.slice(0, place)) && isThere(words.slice(place)));
  });
}

/** Without numbers: those of citations stand higher, and a reader of PDF may take them in another order. */
const wordsOf = (text: string): string => letters(text).replace(/\d/g, '');

const count = (part: string, whole: string): number => whole.split(part).length;
