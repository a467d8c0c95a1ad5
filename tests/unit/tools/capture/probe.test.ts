import { expect, test } from 'vitest';
import { measureArity } from '../../../../tools/capture/probe.ts';

/** A client that takes `min` to `max` arguments and reads flags after them or not. */
function client(min: number, max: number, readsFlags: boolean) {
  return (words: readonly string[]): string => {
    const args = words.slice(1);
    if (readsFlags && args.some((word) => word.startsWith('--'))) return 'unknown flag: --x';
    if (args.length < min || args.length > max) return `tool: 'tool go' requires at least ${min} arguments`;
    return 'Cannot connect';
  };
}

test('finds the promise kept', () => {
  const promised = { min: 1, max: 2 };
  expect(measureArity(client(1, 2, true), ['go'], promised)).toEqual({ arity: promised, surprises: [] });
});

test('believes the client rather than the usage line', () => {
  const { arity, surprises } = measureArity(client(1, 1, true), ['go'], { min: 0, max: 1 });
  expect(arity).toEqual({ min: 1, max: 1 });
  expect(surprises).toHaveLength(1);
});

test('takes as unlimited what accepts one more than promised', () => {
  expect(measureArity(client(1, 99, true), ['go'], { min: 1, max: 2 }).arity).toEqual({ min: 1, max: null });
  expect(measureArity(client(1, 99, true), ['go'], { min: 1, max: null }).arity).toEqual({
    min: 1,
    max: null,
  });
});

test('notices that flags are not read after the first argument', () => {
  expect(measureArity(client(2, 99, false), ['go'], { min: 2, max: null }).arity).toEqual({
    min: 2,
    max: null,
    foreign: 1,
  });
});

test('tries only wrong numbers on a command that asks a person or a network', () => {
  const asked: number[] = [];
  const ask = (words: readonly string[]) => {
    asked.push(words.length - 1);
    return client(0, 1, true)(words);
  };
  expect(measureArity(ask, ['login'], { min: 0, max: 1 }).arity).toEqual({ min: 0, max: 1 });
  expect(asked).toEqual([2]);
});
