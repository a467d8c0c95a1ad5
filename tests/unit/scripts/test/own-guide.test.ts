import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasTestsOfItsGuide } from '../../../../scripts/test/own-guide.ts';
import { scratchFolder } from '../../../lib/scratch.ts';

test.each([
  ['the guide that they are about', 'A small guide', true],
  ['another guide', 'Some other guide', false],
  ['no tests of a guide', undefined, false],
])('a project with %s', (_, title, expected) => {
  const root = scratchFolder();
  cpSync(join(import.meta.dirname, '../../../fixtures/base'), join(root, 'content'), { recursive: true });
  mkdirSync(join(root, 'tests/guide'), { recursive: true });
  if (title !== undefined) writeFileSync(join(root, 'tests/guide/guide.json'), JSON.stringify({ title }));
  expect(hasTestsOfItsGuide(root)).toBe(expected);
});
