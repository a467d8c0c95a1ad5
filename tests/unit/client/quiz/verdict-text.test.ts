import { describe, expect, it } from 'vitest';
import { verdictText } from '../../../../src/client/quiz/verdict-text.ts';

describe('verdictText', () => {
  it.each([
    [{ type: 'none' }, 'Choose an answer first.'],
    [{ type: 'right' }, 'Right.'],
    [{ type: 'incomplete', missing: 2 }, 'Right so far: 2 more to choose.'],
    [{ type: 'wrong' }, 'Not right. Try again, or look at the answer.'],
  ] as const)('%o', (verdict, words) => {
    expect(verdictText(verdict)).toBe(words);
  });
});
