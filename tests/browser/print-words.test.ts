import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firefoxPath } from '../../scripts/lib/engines.ts';
import { startFirefox } from '../lib/engines/firefox.ts';
import { pageTypes } from '../lib/page-types.ts';
import { pdfText } from '../lib/pdf.ts';
import { missingBlocks, printedBlocks } from '../lib/printed-blocks.ts';
import { session } from '../lib/session.ts';

/** One page of each type of a small guide, and the pages of this one that are laid out by their width. */
const PAGES = [
  ...pageTypes('other').map((path) => ['other', path] as const),
  ...(['stacks/container/', 'compare/container-vm/', 'catalogs/namespaces/'] as const).map(
    (path) => ['guide', path] as const,
  ),
];

const sites = { guide: session('guide'), other: session('other') };
const blocks = new Map<string, string[]>();

describe('Chromium:', () => {
  test.each(PAGES)('"%s" /%s has on paper every word that it shows', async (name, path) => {
    const url = sites[name].url(path);
    const page = await sites[name].browser().newPage();
    const shown = await printedBlocks(page, url);
    const paper = await pdfText(new Uint8Array(await page.pdf({ preferCSSPageSize: true, format: 'A4' })));
    await page.close();
    blocks.set(url, shown);
    expect(shown.length).toBeGreaterThan(0);
    expect(missingBlocks(shown, paper)).toEqual([]);
  });
});

const firefox = firefoxPath();

describe.skipIf(firefox === undefined)('Firefox:', () => {
  let browser: Awaited<ReturnType<typeof startFirefox>>;
  beforeAll(async () => {
    browser = await startFirefox(firefox ?? '');
  }, 120_000);
  afterAll(() => browser?.close());

  test.each(PAGES)('"%s" /%s has the same words on paper', async (name, path) => {
    const url = sites[name].url(path);
    const paper = await pdfText(await browser.print(url));
    expect(missingBlocks(blocks.get(url) ?? [], paper)).toEqual([]);
  });
});
