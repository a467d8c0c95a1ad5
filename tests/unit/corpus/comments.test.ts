import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { headingsOf } from '../../../src/corpus/headings.ts';
import { bodyOf } from '../../lib/body.ts';

const texts = (mdx: string) => bodyOf(mdx).children.map((node) => textOf(node));

describe('comments in braces', () => {
  it.each([
    ['Before.\n\n{/* a\n\nb */}\n\nAfter.', ['Before.', 'After.']],
    ['One {/* a */} two.', ['One two.']],
    ['One {/* a */}', ['One']],
    ['{/* a */} One', ['One']],
    ['One{/* a */}, two.', ['One, two.']],
    ['{/* a */}{/* b */}', []],
    ['{/* a */} *One* {/* b */}', ['One']],
  ])('leave no trace in %j', (mdx, expected) => {
    expect(texts(mdx)).toEqual(expected);
  });

  it('do not change the anchor of a heading', () => {
    expect(headingsOf(bodyOf('## A title {/* later */}')).map(({ slug }) => slug)).toEqual(['a-title']);
  });

  it('are told from other braces', () => {
    expect(bodyOf('{name}').children).toMatchObject([{ type: 'mdxFlowExpression' }]);
  });
});
