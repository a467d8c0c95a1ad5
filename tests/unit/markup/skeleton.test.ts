import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMdx } from '../../../src/corpus/markdown.ts';
import { bodyParts } from '../../../src/markup/body-parts.ts';
import { passagesOf } from '../../../src/markup/passages.ts';
import { skeleton } from '../../../src/markup/skeleton.ts';

/** A document: texts, and components that hold documents. */
type Piece = string | Piece[];
const { pieces } = fc.letrec<{ piece: Piece; pieces: Piece[] }>((tie) => ({
  piece: fc.oneof(
    { depthSize: 'small' },
    { weight: 3, arbitrary: fc.constantFrom('Words.', '- one\n- two', '> said', '`code`') },
    tie('pieces'),
  ),
  pieces: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }),
}));

const written = (all: readonly Piece[]): string =>
  all.map((one) => (typeof one === 'string' ? one : `<Figure>\n\n${written(one)}\n\n</Figure>`)).join('\n\n');

function treeOf(source: string) {
  const tree = parseMdx(source, true);
  if (typeof tree === 'string') throw new Error(`too much: ${tree}`);
  return tree;
}

test('leaves a place for every text, and no text', () => {
  fc.assert(
    fc.property(pieces, (all) => {
      const source = `import Figure from './Figure.astro';\n\n${written(all)}`;
      const tree = treeOf(source);
      const code = skeleton({ source, tree });
      const places = [...code.matchAll(/props\.passages\[(\d+)\]/g)].map(([, number]) => Number(number));
      const passages = passagesOf(bodyParts(tree, () => ({ label: '', href: '' }), 'page'));
      expect(places).toEqual([...passages.keys()]);
      expect(code).not.toMatch(/Words|one|said|code`/);
      expect(passages.flat().every(({ type }) => type === 'prose')).toBe(true);
    }),
  );
});

test('keeps code and attributes as they are', () => {
  const source = [
    "import Figure, { FRAMES } from './Figure.astro';",
    'export const first = FRAMES[0];',
    'Before.',
    '<Figure frames={FRAMES} label="One > two">',
    'Inside.',
    '</Figure>',
  ].join('\n\n');
  expect(skeleton({ source, tree: treeOf(source) })).toBe(
    [
      "import Figure, { FRAMES } from './Figure.astro';",
      'export const first = FRAMES[0];',
      '<Passage parts={props.passages[0]} facts={props.facts} />',
      '<Figure frames={FRAMES} label="One > two">\n\n',
      '<Passage parts={props.passages[1]} facts={props.facts} />',
      '\n\n</Figure>',
      '<Passage parts={props.passages[2]} facts={props.facts} />',
    ].join('\n\n'),
  );
});
