import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { outputOf } from '../../../../tools/bench/output.ts';

it('counts every file of a site', () => {
  const root = mkdtempSync(join(tmpdir(), 'output-'));
  mkdirSync(join(root, 'a'));
  writeFileSync(join(root, 'a/index.html'), 'x'.repeat(68));
  writeFileSync(join(root, 'a.css'), 'x'.repeat(800));
  expect(outputOf(root)).toEqual({ bytes: 68 + 800, files: 2, pages: 1 });
  rmSync(root, { recursive: true });
});
