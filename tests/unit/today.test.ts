import { describe, expect, test } from 'vitest';
import { dayOfBuild } from '../../src/today.ts';

const NOW = new Date('2031-05-06T23:59:59Z');

describe('the day on which readers get a site', () => {
  test('is today in UTC', () => {
    expect(dayOfBuild(undefined, NOW)).toBe('2031-05-06');
    expect(dayOfBuild('', NOW)).toBe('2031-05-06');
  });

  test('is that of SOURCE_DATE_EPOCH, whenever the site is built', () => {
    expect(dayOfBuild('1795734000', NOW)).toBe('2026-11-26');
    expect(dayOfBuild('0', NOW)).toBe('1970-01-01');
  });

  test.each(['soon', '-1', '1e9', '12.5', '99999999999999999999'])('cannot be read from %s', (epoch) => {
    expect(() => dayOfBuild(epoch, NOW)).toThrow('SOURCE_DATE_EPOCH');
  });
});
