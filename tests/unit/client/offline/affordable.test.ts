import { expect, test } from 'vitest';
import { affordable } from '../../../../src/client/offline/affordable.ts';

test.each([
  [undefined, true],
  [{}, true],
  [{ effectiveType: '4g', saveData: false }, true],
  [{ effectiveType: '3g' }, true],
  [{ effectiveType: '2g' }, false],
  [{ effectiveType: 'slow-2g' }, false],
  [{ effectiveType: '4g', saveData: true }, false],
])('a connection of %o: %s', (connection, expected) => expect(affordable(connection)).toBe(expected));
