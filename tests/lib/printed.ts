import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser } from 'playwright-core';

/** A line of text on a page of paper; lengths in points. */
export interface PrintedText {
  text: string;
  size: number;
  left: number;
  right: number;
}

export interface PrintedPage {
  width: number;
  height: number;
  texts: PrintedText[];
}

export interface Printed {
  title: string;
  tagged: boolean;
  pages: PrintedPage[];
}

/** Prints a page as a reader does whose screen is dark, and reads what stands on the paper. */
export async function printed(browser: Browser, url: string, format: 'A4' | 'Letter'): Promise<Printed> {
  const page = await browser.newPage({ colorScheme: 'dark' });
  await page.goto(url);
  const bytes = await page.pdf({ format, preferCSSPageSize: true, tagged: true });
  await page.close();
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info } = await document.getMetadata();
  const marks = await document.getMarkInfo();
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const pages: PrintedPage[] = [];
  for (const number of numbers) {
    const sheet = await document.getPage(number);
    const { height, width } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    const texts = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , size = 0, left = 0] = item.transform.map(Number);
      return [{ text: item.str, size, left, right: left + item.width }];
    });
    pages.push({ width, height, texts });
  }
  await document.destroy();
  return { title: 'Title' in info ? String(info.Title) : '', tagged: marks?.Marked === true, pages };
}
