import { describe as about, expect, test } from 'vitest';
import { describe } from '../../../src/views/page.ts';
import { otherGuide } from '../../lib/guides.ts';

const guide = otherGuide();
const words = (count: number) => `${'word '.repeat(count).trim()}.`;

about('the description of a page', () => {
  test('is the whole text where that is short', () => {
    expect(describe(guide, 'One *thing*. Another.')).toBe('One thing. Another.');
  });

  test('ends with a sentence, never within one', () => {
    expect(describe(guide, `First: ${words(10)} Second: ${words(10)} Third: ${words(20)}`)).toBe(
      `First: ${words(10)} Second: ${words(10)}`,
    );
  });

  test('has the whole of a first sentence that is long', () => {
    expect(describe(guide, `${words(60)} More.`)).toBe(words(60));
  });

  test('does not end after an abbreviation or a version', () => {
    expect(describe(guide, 'Version 28.2 of node.js is meant here.')).toBe(
      'Version 28.2 of node.js is meant here.',
    );
  });
});
