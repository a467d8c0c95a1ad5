import { describe, expect, it } from 'vitest';
import { judge, type Question } from '../../../../src/client/quiz/judge.ts';

const one: Question = {
  anchor: 'one',
  choices: [
    { id: 'a', right: true },
    { id: 'b', right: false },
  ],
};
const two: Question = { anchor: 'two', choices: [...one.choices, { id: 'c', right: true }] };

describe('judge', () => {
  it.each([
    ['nothing chosen', one, [], { type: 'none' }],
    ['the right choice', one, ['a'], { type: 'right' }],
    ['a wrong choice', one, ['b'], { type: 'wrong' }],
    ['all right choices', two, ['c', 'a'], { type: 'right' }],
    ['some of the right choices', two, ['a'], { type: 'incomplete', missing: 1 }],
    ['a wrong choice beside right ones', two, ['a', 'b', 'c'], { type: 'wrong' }],
    ['a choice that the question no longer has', one, ['z'], { type: 'none' }],
    ['such a choice beside the right one', one, ['a', 'z'], { type: 'right' }],
  ])('%s', (_, question, chosen, verdict) => {
    expect(judge(question, chosen)).toEqual(verdict);
  });
});
