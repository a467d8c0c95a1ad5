import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circles, drawCircle } from '../../src/rules/graph/circles.ts';
import { reachable, reversed } from '../../src/rules/graph/reachable.ts';

const NODES = ['a', 'b', 'c', 'd', 'e', 'f'];
const graph = fc
  .array(fc.tuple(fc.constantFrom(...NODES), fc.constantFrom(...NODES)), { maxLength: 14 })
  .map(
    (edges) =>
      new Map(NODES.map((node) => [node, edges.filter(([from]) => from === node).map(([, to]) => to)])),
  );

test('every circle that is found is one', () => {
  fc.assert(
    fc.property(graph, (edges) => {
      for (const circle of circles(edges)) {
        circle.forEach((node, index) => {
          expect(edges.get(node)).toContain(circle[(index + 1) % circle.length]);
        });
        expect(new Set(circle).size).toBe(circle.length);
      }
    }),
  );
});

test('no circle is found just where no node reaches itself', () => {
  fc.assert(
    fc.property(graph, (edges) => {
      const returns = NODES.some((node) => reachable(edges, edges.get(node) ?? []).has(node));
      expect(circles(edges).length > 0).toBe(returns);
    }),
  );
});

test('no circle is found twice', () => {
  fc.assert(
    fc.property(graph, (edges) => {
      const turned = circles(edges).map((circle) => {
        const first = circle.indexOf([...circle].sort()[0] ?? '');
        return [...circle.slice(first), ...circle.slice(0, first)].join();
      });
      expect(new Set(turned).size).toBe(turned.length);
    }),
  );
});

test('a node reaches another just where that is reached from it backwards', () => {
  fc.assert(
    fc.property(graph, fc.constantFrom(...NODES), fc.constantFrom(...NODES), (edges, a, b) => {
      expect(reachable(edges, [a]).has(b)).toBe(reachable(reversed(edges), [b]).has(a));
    }),
  );
});

test('a long chain and many circles end soon', () => {
  const size = 50_000;
  const chain = new Map(
    Array.from({ length: size }, (_, index) => [`${index}`, [`${(index + 1) % size}`, '0']]),
  );
  expect(circles(chain).length).toBe(20);
  expect(drawCircle(Array.from({ length: size }, (_, index) => `${index}`))).toBe(
    '"0" -> "1" -> "2" -> "3" -> ... -> "49998" -> "49999" -> "0"',
  );
});
