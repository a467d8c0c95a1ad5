import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakable } from '../../../src/markup/breakable.ts';

test.each([
  ['memory.memsw.limit_in_bytes', 'memory.|memsw.|limit_|in_bytes'],
  ['/proc/self/mountinfo', '/proc/|self/|mountinfo'],
  ['CLONE_NEWCGROUP', 'CLONE_|NEWCGROUP'],
  ['io.max', 'io.max'],
  ['28.2.2', '28.2.2'],
  ['mount_namespaces.7', 'mount_|namespaces.7'],
])('%s may break as %s', (name, parts) => {
  expect(breakable(name).join('|')).toBe(parts);
});

test('nothing is lost, and no part is empty', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9._/:=<>() -]+$/), (name) => {
      expect(breakable(name).join('')).toBe(name);
      expect(breakable(name).every((part) => part !== '')).toBe(true);
    }),
  );
});
