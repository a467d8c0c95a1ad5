import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strayMarks } from '../../../src/rules/markdown/stray-marks.ts';

const why = (text: string) => strayMarks(text).map((stray) => stray.why);

/** Texts as the parser leaves them: marks that it understood are gone. */
describe('marks that were meant as emphasis', () => {
  it.each([
    ['**注意：**これは', 'beside'],
    ['これは**「強調」**です', 'beside'],
    ['*注意：*これは', 'beside'],
    ['__注意：__これは', 'beside'],
    ['**Note:**text', 'beside'],
    ['*Note:*text', 'beside'],
    ['~~「古い」~~です', 'beside'],
    ['a **bold ** word', 'space'],
    ['a ** bold** word', 'space'],
    ['**\uFFFC：**これは', 'beside'],
    ['a **bold word', 'open'],
  ])('are found in %j', (text, expected) => expect(why(text)).toEqual([expected]));

  it.each([
    'src/** and test/**',
    '**/*.ts and **/*.js',
    '*.yaml or *.yml',
    '2 * 3 * 4',
    'a ** b ** c',
    '2**(3+4)**5',
    'x**(a+b)**y',
    '2*(a+b)*c',
    'f(*args)*2',
    'a price* with a note*',
    '* applies',
    'snake_case_name and other_case_name',
    '_(gettext)_x',
    '~/a and ~/b, ~5',
    '**',
  ])('are not found in %j', (text) => expect(why(text)).toEqual([]));

  it('are looked for in any text, within it', () => {
    const piece = fc.constantFrom('*', '**', '_', '~~', ' ', 'a', '1', '/', '：', '注', '.', '(', ')', '\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        for (const { index, length } of strayMarks(text))
          expect(index + length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
