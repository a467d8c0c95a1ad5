import { expect, test } from 'vitest';
import { directionOf, language } from '../../../src/schema/language.ts';

test.each(['en', 'en-GB', 'zh-Hans', 'sr-Latn', 'sr-Latn-RS', 'es-419', 'haw'])('%s is a language', (tag) => {
  expect(language.safeParse(tag).success).toBe(true);
});

test.each(['english', 'EN', 'en-gb', 'en_GB', ''])('%j is none', (tag) => {
  expect(language.safeParse(tag).success).toBe(false);
});

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa', 'rtl'],
  ['az-Arab', 'rtl'],
  ['az', 'ltr'],
  ['ja', 'ltr'],
])('%s is written %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});
