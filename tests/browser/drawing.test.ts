import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COLOURS } from '../../src/design/tokens.ts';
import { session } from '../lib/session.ts';
import { siteFolder } from '../lib/sites.ts';

const { browser, url } = session('guide');
const drawings = readdirSync(join(siteFolder('guide'), 'stacks')).filter((name) => name.endsWith('.svg'));

describe('the drawings of stacks', () => {
  test('are well-formed, and hold their text, also in the widest face that systems fall back to', async () => {
    const page = await browser().newPage();
    expect(drawings).not.toEqual([]);
    for (const drawing of drawings) {
      await page.goto(url(`stacks/${drawing}`));
      expect(await page.locator('parsererror').count()).toBe(0);
      for (const face of ['', "'DejaVu Sans', Verdana"]) {
        const over = await page.evaluate((face) => {
          const svg = document.documentElement;
          if (face) svg.setAttribute('font-family', face);
          const rects = [...document.querySelectorAll('rect')].map((one) => one.getBBox());
          return [...document.querySelectorAll('text')].flatMap((text) => {
            const box = text.getBBox();
            // The box that a text belongs to is the smallest one that holds its first letter.
            const [home] = rects
              .filter(
                ({ height, width, x, y }) =>
                  x <= box.x && box.x < x + width && y <= box.y + 2 && box.y < y + height,
              )
              .sort((a, b) => a.width * a.height - b.width * b.height);
            const fits =
              home &&
              box.x + box.width <= home.x + home.width &&
              box.y + box.height <= home.y + home.height + 1;
            return fits ? [] : [text.textContent];
          });
        }, face);
        expect(over, `${drawing} in ${face || 'its own face'}`).toEqual([]);
      }
    }
    await page.close();
  });

  test('are offered on the page of a stack: to save, and to copy as text', async () => {
    const context = await browser().newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(url(`stacks/${drawings[0]?.replace('.svg', '')}/`));
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Save as SVG' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe(drawings[0]);
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('═══');
    await context.close();
  });
});

test('what is drawn inside a page has the colours of its theme', async () => {
  const page = await browser().newPage();
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    for (const [path, drawing] of [
      ['404.html', '.title > svg'],
      ['stacks/', '.shape > svg'],
    ] as const) {
      await page.goto(url(path));
      const paints = await page.locator(`${drawing} > *`).evaluateAll((shapes) =>
        shapes.flatMap((shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          return [fill, stroke].filter((paint) => paint !== 'none');
        }),
      );
      expect(paints, `${path} in ${theme}`).not.toEqual([]);
      const known = ['first', 'second', 'shared', 'boundary'] as const;
      expect(known.map((name) => rgb(COLOURS[name][theme]))).toEqual(
        expect.arrayContaining([...new Set(paints)]),
      );
    }
  }
  await page.close();
});

/** A colour as browsers compute it. */
const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16)).join(', ')})`;
