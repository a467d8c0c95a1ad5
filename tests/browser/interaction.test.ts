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

describe('the decision guide in the history', () => {
  test('Back in the browser leads to the question before, and the focus with it', async () => {
    const page = await browser().newPage();
    await page.goto(url('decide/container-or-vm/'));
    const shown = page.locator('section[data-node]:visible');
    const nodes = [await shown.getAttribute('data-node')];
    for (const _ of [1, 2]) {
      await shown.locator('a[data-next]').last().press('Enter');
      await expect.poll(() => shown.getAttribute('data-node')).not.toBe(nodes.at(-1));
      nodes.push(await shown.getAttribute('data-node'));
    }
    await page.goBack();
    await expect.poll(() => shown.getAttribute('data-node')).toBe(nodes[1]);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[data-node]')?.id))
      .toBe(nodes[1]);
    await page.close();
  });
});

describe('the practice page', () => {
  test('shows the questions of the difficulty chosen, and the one that a link leads to', async () => {
    const page = await browser().newPage();
    await page.goto(url('practice/'));
    const hard = await page.locator('[data-difficulty="hard"]').count();
    const easy = await page.locator('[data-difficulty="easy"]').first().getAttribute('id');
    await page.getByRole('radio', { name: 'Hard', exact: true }).check();
    expect(await page.locator('[data-question]:visible').count()).toBe(hard);
    await page.evaluate((id) => {
      location.hash = `#${id}`;
    }, easy);
    await page.locator(`#${easy}`).waitFor({ state: 'visible' });
    expect(await page.getByRole('radio', { name: 'All', exact: true }).isChecked()).toBe(true);
    await page.close();
  });

  test('forgets all answers when asked twice, and keeps the focus', async () => {
    const page = await browser().newPage();
    await page.goto(url('practice/'));
    const question = page.locator('[data-question]').first();
    await question.locator('input').first().check();
    await question.getByRole('button', { name: 'Check' }).click();
    const forget = page.getByRole('button', { name: 'Forget all my answers' });
    page.once('dialog', (dialog) => void dialog.dismiss());
    await forget.click();
    expect(await forget.isVisible()).toBe(true);
    page.once('dialog', (dialog) => void dialog.accept());
    await forget.click();
    expect(await forget.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-total'))).toBe(true);
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
