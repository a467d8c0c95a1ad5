import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENGINES, isInstalled } from '../../scripts/lib/engines.ts';
import { startEngine } from '../lib/engines/start-engine.ts';
import type { Visitor } from '../lib/engines/visitor.ts';
import { serveWatched } from '../lib/engines/watched-site.ts';
import { pageTypes } from '../lib/page-types.ts';

describe.each(ENGINES)('%s:', (engine) => {
  describe.skipIf(!isInstalled(engine))('a reader', () => {
    let reader: Visitor;
    let site: Awaited<ReturnType<typeof serveWatched>>;

    beforeAll(async () => {
      [reader, site] = await Promise.all([startEngine(engine), serveWatched('guide')]);
    }, 120_000);
    afterAll(async () => {
      await reader?.close();
      site?.close();
    });
    const faultless = async () => expect(await reader.value('globalThis.faults')).toEqual([]);
    const eventually = (expression: string) =>
      expect.poll(() => reader.value(expression), { timeout: 10_000 });

    test('opens a page of every type without a fault', async () => {
      for (const path of pageTypes('guide')) {
        await reader.open(site.url + path);
        expect(await reader.value('document.querySelectorAll("h1").length'), path).toBe(1);
        expect(await reader.value('faults.join()'), path).toBe('');
        const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
        expect(await reader.value(overflow), path).toBeLessThanOrEqual(0);
      }
    }, 120_000);

    test('leaves a page at once, and finds no fault on the next', async () => {
      await reader.open(`${site.url}guide/`);
      await reader.value('void location.assign("../glossary/")');
      await eventually('document.title').toContain('Glossary');
      await faultless();
    });

    test('finds what is looked for, by the keyboard alone', async () => {
      const start = `${site.url}glossary/`;
      await reader.open(start);
      await reader.type(['/']);
      await eventually('Boolean(document.querySelector("dialog[open] input[type=search]:focus"))').toBe(true);
      await reader.type([...'kernel']);
      await eventually('document.querySelector("dialog .search-results a")?.innerText').toMatch(/kernel/i);
      await faultless();
      await reader.type(['Enter']);
      await eventually('location.href').not.toBe(start);
      await faultless();
    });

    test('chooses a theme, which the next page keeps', async () => {
      await reader.open(site.url);
      const ground = 'getComputedStyle(document.documentElement).backgroundColor';
      await reader.click('theme-toggle button');
      const one = await reader.value('document.documentElement.dataset.theme');
      const shown = await reader.value(ground);
      await reader.open(`${site.url}guide/`);
      expect(await reader.value('document.documentElement.dataset.theme')).toBe(one);
      expect(await reader.value(ground)).toBe(shown);
      await reader.click('theme-toggle button');
      expect(await reader.value(ground)).not.toBe(shown);
      await faultless();
    });

    test('answers a question and is told what is right', async () => {
      await reader.open(`${site.url}practice/`);
      await reader.click('[data-question] input');
      await reader.click('[data-question] [data-check]');
      await eventually('document.querySelector("[data-feedback] .said")?.innerText').toMatch(/\w/);
      await faultless();
    });

    test('is led through the decision guide', async () => {
      await reader.open(`${site.url}decide/container-or-vm/`);
      const shown = '[...document.querySelectorAll("[data-node]")].find((one) => one.checkVisibility())?.id';
      const first = await reader.value(shown);
      await reader.click(`#${String(first)} a[data-next]`);
      await eventually(shown).not.toBe(first);
      await faultless();
    });
  });
});
