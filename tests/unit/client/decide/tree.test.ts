import { describe, expect, it } from 'vitest';
import { backTo, beginning, choose, follow, shortestTo } from '../../../../src/client/decide/tree.ts';
import { tree } from './example.ts';

describe('a walk through the questions', () => {
  it('starts at the first question', () => {
    expect(beginning(tree)).toEqual({ node: 'alike', path: [] });
  });

  it('remembers each answer', () => {
    const position = choose(tree, choose(tree, beginning(tree), 1), 0);
    expect(position).toEqual({
      node: 'documents',
      path: [
        { node: 'alike', answer: 1 },
        { node: 'whole', answer: 0 },
      ],
    });
  });

  it('stays where it is when there is no such answer', () => {
    expect(choose(tree, beginning(tree), 7)).toEqual(beginning(tree));
    const outcome = choose(tree, beginning(tree), 0);
    expect(choose(tree, outcome, 0)).toEqual(outcome);
  });

  it('takes back an answer and all after it', () => {
    const position = follow(tree, [1, 1, 0]);
    expect(position && backTo(position, 1)).toEqual({ node: 'whole', path: [{ node: 'alike', answer: 1 }] });
    expect(position && backTo(position, 0)).toEqual(beginning(tree));
    expect(position && backTo(position, 9)).toEqual(position);
  });

  it('follows answers, and says when one of them does not exist', () => {
    expect(follow(tree, [])).toEqual(beginning(tree));
    expect(follow(tree, [1, 1, 1])?.node).toBe('both');
    expect(follow(tree, [0, 0])).toBeUndefined();
    expect(follow(tree, [Number.NaN])).toBeUndefined();
  });

  it('finds the shortest way to a node that several ways lead to', () => {
    expect(shortestTo(tree, 'tables')?.path).toEqual([{ node: 'alike', answer: 0 }]);
    expect(shortestTo(tree, 'alike')).toEqual(beginning(tree));
    expect(shortestTo(tree, 'elsewhere')).toBeUndefined();
  });
});
