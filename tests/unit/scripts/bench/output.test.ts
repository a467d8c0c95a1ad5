import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { outputOf, pageWeight } from '../../../../scripts/bench/output.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'output-'));
  mkdirSync(join(root, 'a'));
  writeFileSync(
    join(root, 'a/index.html'),
    '<link rel="stylesheet" href="/a.css"><link rel="icon" href="/x.svg">',
  );
  writeFileSync(join(root, 'a.css'), `p { color: red }`.repeat(50));
});
afterEach(() => rmSync(root, { recursive: true }));

it('counts every file of a site', () => {
  expect(outputOf(root)).toEqual({ bytes: 68 + 800, files: 2, pages: 1 });
});

it('weighs a page with the style sheets that it waits for, compressed', () => {
  const { css, html, sheets } = pageWeight(root, 'a/index.html');
  expect(sheets).toBe(1);
  expect(html).toBeGreaterThan(0);
  expect(css).toBeGreaterThan(0);
  expect(css).toBeLessThan(100);
});

it('does not count a style sheet that only paper needs', () => {
  writeFileSync(join(root, 'b.html'), '<link rel="stylesheet" media="print" href="/a.css">');
  expect(pageWeight(root, 'b.html').sheets).toBe(0);
});
