import { describe, expect, test } from 'vitest';
import { session } from '../lib/session.ts';

const { browser, url } = session('guide');

describe.each([1280, 360])('a citation at %i px', (width) => {
  test('opens its fact without JavaScript, with source, condition and date, and closes with Escape', async () => {
    const context = await browser().newContext({
      javaScriptEnabled: false,
      viewport: { width, height: 740 },
    });
    const page = await context.newPage();
    await page.goto(url('guide/containers/'));
    const mark = page.locator('.cite button').first();
    const target = await mark.getAttribute('popovertarget');
    await mark.focus();
    await page.keyboard.press('Enter');
    const fact = page.locator(`[id="${target}"]:popover-open`);
    await fact.waitFor();
    expect(await fact.innerText()).toMatch(/Checked \d/);
    expect(await fact.locator('cite a').count()).toBeGreaterThan(0);
    const box = await fact.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    await page.keyboard.press('Escape');
    await fact.waitFor({ state: 'detached' });
    await context.close();
  });
});

test('a fact closes when the focus goes on, so that it hides nothing that has it', async () => {
  const page = await browser().newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(url('guide/containers/'));
  const mark = page.locator('main > .page-body .cite button').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  const open = page.locator('[popover]:popover-open');
  await open.waitFor();
  const links = await open.locator('a').count();
  for (let stop = 0; stop < links; stop++) await page.keyboard.press('Tab');
  expect(await open.count()).toBe(1);
  await page.keyboard.press('Tab');
  expect(await open.count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  await page.close();
});

test('what is copied holds no marks', async () => {
  const page = await browser().newPage();
  await page.goto(url('guide/containers/'));
  const copied = await page
    .locator('.page-body p:has(.cite)')
    .first()
    .evaluate((paragraph) => {
      getSelection()?.selectAllChildren(paragraph);
      return { mark: paragraph.querySelector('.cite')?.textContent, text: String(getSelection()) };
    });
  expect(copied.text.length).toBeGreaterThan(40);
  expect(copied.text).not.toMatch(/[a-z]\d/);
  expect(copied.mark).toMatch(/^\d+$/);
  await page.close();
});

test('marks in a row stand apart, each with the room of a finger', async () => {
  const page = await browser().newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(url('compare/container-vm/'));
  const rows = await page.locator('.cite:has(+ .next)').evaluateAll((marks) =>
    marks.map((mark) => {
      const [one, next] = [mark, mark.nextElementSibling].map((each) => each?.querySelector('button'));
      if (!one || !next) return 0;
      const [from, to] = [one.getBoundingClientRect(), next.getBoundingClientRect()];
      return Math.max(to.left - from.left, to.top - from.top);
    }),
  );
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.filter((apart) => apart < 24)).toEqual([]);
  await page.close();
});

test('a fact that is not open stands in the list at the end of the page, on screen and on paper', async () => {
  const page = await browser().newPage();
  await page.goto(url('guide/containers/'));
  const facts = page.locator('.facts li[popover]');
  const count = await facts.count();
  expect(count).toBeGreaterThan(5);
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    const tops = await facts.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).filter(({ height }) => height > 20),
    );
    expect(tops).toHaveLength(count);
  }
  await page.close();
});
