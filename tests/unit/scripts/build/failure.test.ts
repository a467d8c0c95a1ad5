import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { failureOf } from '../../../../scripts/build/failure.ts';
import { scratchFolder } from '../../../lib/scratch.ts';

const never = (): string => {
  throw new Error('No trace is kept of what the machine refuses.');
};

test.each([
  [
    Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC', path: '/d/a.pdf' }),
    '/d/a.pdf cannot be written: the disk is full.',
  ],
  [
    Object.assign(new Error('EROFS'), { code: 'EROFS', path: '/a', dest: '/b' }),
    '/b cannot be written: the file system is read-only.',
  ],
  [
    new Error('write: No space left on device (os error 28)'),
    'The site cannot be written: the disk is full.',
  ],
  [
    Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR', errcode: 13 }),
    'The site cannot be written: the disk is full.',
  ],
  [
    new Error('File too large (os error 27)'),
    'The site cannot be written: the system lets no file grow that large.',
  ],
])('what the machine refuses takes one line: %o', (error, report) => {
  expect(failureOf(error, never)).toEqual({ ok: false, status: 2, report });
});

test('what the system really throws is told', () => {
  const file = join(scratchFolder(), 'file');
  writeFileSync(file, '');
  expect(() => mkdirSync(join(file, 'inside'))).toThrow();
  try {
    mkdirSync(join(file, 'inside'));
  } catch (error) {
    expect(failureOf(error, never).report).toBe(
      `${join(file, 'inside')} cannot be written: a part of its path is no folder.`,
    );
  }
});

test('any other error is a fault of the generator, told in a sentence, with its trace kept', () => {
  const traces: string[] = [];
  const keep = (trace: string) => {
    traces.push(trace);
    return 'fault.txt';
  };
  const error = new TypeError('x is not a function\nand more');
  const expected = 'x is not a function\nThis is a fault of the generator. Its trace is in fault.txt';
  expect(failureOf(error, keep)).toEqual({ ok: false, status: 2, report: expected });
  expect(failureOf('a word', keep).report).toContain('a word');
  expect(traces).toEqual([error.stack, 'a word']);
});
