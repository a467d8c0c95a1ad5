import fc from 'fast-check';
import { KIND_NAMES } from '../../src/kinds/kinds.ts';
import type { Mutation } from './piece-mutations.ts';

/** Ids that exist on every object, nowhere, or in another shape. */
const IDS = [
  'constructor',
  '__proto__',
  'toString',
  'nope',
  '',
  'A',
  'a b',
  'a#b',
  '../a',
  'x'.repeat(300),
  '%2e%2e',
  '\u0430',
];
const LINK = /\]\(([a-z-]+):([^)]*)\)/g;

/** Has a link of a text lead elsewhere, or adds one that does. */
export const referenceMutation: fc.Arbitrary<Mutation> = fc
  .record({
    which: fc.nat(),
    scheme: fc.constantFrom(...KIND_NAMES, 'given', 'http', 'javascript', 'file', ''),
    id: fc.constantFrom(...IDS),
  })
  .map(({ id, scheme, which }) => (text) => {
    const links = [...text.matchAll(LINK)];
    const link = links[which % Math.max(1, links.length)];
    const made = `](${scheme}:${id})`;
    if (!link)
      return text.replace(/([a-z]) ([a-z])/, (_, before, after) => `${before} [](${scheme}:${id}) ${after}`);
    return text.slice(0, link.index) + made + text.slice(link.index + link[0].length);
  });
