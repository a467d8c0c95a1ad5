import { describe, expect, test } from 'vitest';
import { session } from '../lib/session.ts';

const { browser, url } = session('guide');

describe('the decision guide', () => {
  test('asks one question at a time, goes back, and gives every step an address', async () => {
    const page = await browser().newPage();
    await page.goto(url('decide/container-or-vm/'));
    const shown = page.locator('section[data-node]:visible');
    const first = await shown.getAttribute('data-node');
    await shown.locator('a[data-next]').last().click();
    await expect.poll(() => shown.getAttribute('data-node')).not.toBe(first);
    const second = await shown.getAttribute('data-node');
    const address = page.url();
    expect(new URL(address).hash).not.toBe('');
    await page.getByRole('button', { name: 'Back' }).click();
    await expect.poll(() => shown.getAttribute('data-node')).toBe(first);
    await page.goto(address);
    await page.reload();
    await expect.poll(() => shown.getAttribute('data-node')).toBe(second);
    await page.close();
  });
});

describe('a quiz', () => {
  test('says what is right and why, and remembers it on this device', async () => {
    const page = await browser().newPage();
    await page.goto(url('practice/'));
    const question = page.locator('[data-question]').first();
    const right = (await question.getAttribute('data-right')) ?? '';
    await question.locator(`input:not([value="${right}"])`).first().check();
    await question.getByRole('button', { name: 'Check' }).click();
    expect(await question.locator('[data-feedback]').innerText()).not.toBe('');
    const wrong = await question.locator('[data-feedback]').innerText();
    await question.locator(`input[value="${right}"]`).check();
    await question.getByRole('button', { name: 'Check' }).click();
    expect(await question.locator('[data-feedback]').innerText()).not.toBe(wrong);
    const stored = await page.evaluate(() => Object.values(localStorage).join());
    expect(stored).toContain((await question.getAttribute('data-question')) ?? 'no id');
    await page.close();
  });
});
