import { describe, expect, it } from 'vitest';
import { formatProgress, parseProgress, withAnswer, without } from '../../../../src/client/quiz/progress.ts';

describe('stored progress', () => {
  it('comes back as it was kept', () => {
    const progress = new Map([
      ['rows-who-checks', ['nobody']],
      ['rows-json', ['one', 'two']],
    ]);
    expect(parseProgress(formatProgress(progress))).toEqual(progress);
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{"version":1,'],
    ['another shape', '["rows-who-checks"]'],
    ['null', 'null'],
    ['another version', '{"version":2,"answers":{"rows-who-checks":["nobody"]}}'],
    ['no answers', '{"version":1}'],
    ['answers in a list', '{"version":1,"answers":[["nobody"]]}'],
  ])('is empty when storage holds %s', (_, text) => {
    expect(parseProgress(text)).toEqual(new Map());
  });

  it('leaves out answers that are no list of choices', () => {
    const text = '{"version":1,"answers":{"a":["x"],"b":"x","c":[1],"d":{"0":"x"}}}';
    expect(parseProgress(text)).toEqual(new Map([['a', ['x']]]));
  });

  it('keeps the answers of other questions when one is answered or taken back', () => {
    const one = withAnswer(new Map(), 'a', ['x']);
    const two = withAnswer(one, 'b', ['y']);
    expect(two).toEqual(
      new Map([
        ['a', ['x']],
        ['b', ['y']],
      ]),
    );
    expect(without(two, ['a'])).toEqual(new Map([['b', ['y']]]));
    expect(one.size).toBe(1);
  });
});
