import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CodePiece, codePieces } from '../../../src/markup/code-pieces.ts';

const shown = (piece: CodePiece) =>
  piece.type === 'opportunity' ? '|' : piece.type === 'solid' ? `[${piece.text}]` : piece.text;

test.each([
  ['--memory, --memory-swap, --memory-reservation', '[--memory,] [--memory-swap,] [--memory-reservation]'],
  ['docker run --cap-drop ALL alpine', 'docker run [--cap-drop] ALL alpine'],
  ['cat /proc/self/mountinfo', 'cat /proc/|self/|mountinfo'],
])('%s is set as %s', (code, pieces) => {
  expect(codePieces(code).map(shown).join('')).toBe(pieces);
});

test('nothing is lost', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ -~]*$/), (code) => {
      expect(
        codePieces(code)
          .map((piece) => (piece.type === 'opportunity' ? '' : piece.text))
          .join(''),
      ).toBe(code);
    }),
  );
});
