import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { shortestRefused } from '../../../../src/exports/typst/shortest-refused.ts';

const around = (inner: fc.Arbitrary<Element>): fc.Arbitrary<Element> =>
  fc.array(inner, { maxLength: 3 }).map((children) => h('p', children));
/** Trees of up to four levels. */
const trees = around(around(around(fc.constant(null).map(() => h('p')))));

const elementsIn = (content: readonly ElementContent[]): Element[] =>
  content.flatMap((node) => (node.type === 'element' ? [node, ...elementsIn(node.children)] : []));

const lastOf = (content: readonly ElementContent[]): Element | undefined => elementsIn(content).at(-1);

describe('the shortest beginning that is refused', () => {
  it('ends in the element that is refused, wherever it stands, and leaves out what follows', () => {
    fc.assert(
      fc.property(fc.array(trees, { minLength: 1, maxLength: 6 }), fc.nat(), (content, at) => {
        const all = elementsIn(content);
        const bad = at % all.length;
        for (const [index, { properties }] of all.entries()) properties.id = String(index);
        const refuses = (part: readonly ElementContent[]) =>
          elementsIn(part).some(({ properties }) => properties.id === String(bad));
        const found = shortestRefused(content, refuses);
        expect(lastOf(found)?.properties.id).toBe(String(bad));
        expect(elementsIn(found)).toHaveLength(bad + 1);
      }),
    );
  });

  it('is empty when nothing is refused', () => {
    expect(shortestRefused([h('p', 'a')], () => false)).toEqual([]);
  });
});
