import { describe, expect, it } from 'vitest';
import { sum, tally, tallyText } from '../../../../src/client/quiz/tally.ts';

const questions = ['one', 'two', 'three'].map((anchor) => ({
  anchor,
  choices: [
    { id: 'yes', right: true },
    { id: 'no', right: false },
  ],
}));

describe('tally', () => {
  it('counts the answers to the questions at hand only', () => {
    const progress = new Map([
      ['one', ['yes']],
      ['two', ['no']],
      ['elsewhere', ['yes']],
    ]);
    expect(tally(questions, progress)).toEqual({ right: 1, answered: 2, total: 3 });
  });

  it.each([
    [{ right: 0, answered: 0, total: 1 }, '1 question'],
    [{ right: 0, answered: 0, total: 3 }, '3 questions'],
    [{ right: 1, answered: 1, total: 3 }, '1 of 3 right'],
    [{ right: 1, answered: 3, total: 3 }, '1 of 3 right, 2 to try again'],
  ])('%o is said as "%s"', (counts, words) => {
    expect(tallyText(counts)).toBe(words);
  });
});

describe('sum', () => {
  it('adds up the counts of several quizzes', () => {
    expect(
      sum([
        { right: 1, answered: 2, total: 3 },
        { right: 4, answered: 4, total: 5 },
      ]),
    ).toEqual({ right: 5, answered: 6, total: 8 });
    expect(sum([])).toEqual({ right: 0, answered: 0, total: 0 });
  });
});
