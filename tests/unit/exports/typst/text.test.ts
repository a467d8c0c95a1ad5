import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text } from '../../../../src/exports/typst/text.ts';
import { setMarkup } from './set.ts';

/** Words as readers tell them apart; where a line breaks makes no difference. */
const letters = (shown: string) => shown.replace(/\s+/g, '');

/** Everything that means something to Typst, and letters of the scripts that the fonts cover. */
const characters = fc.constantFrom(
  ...'#*_`$<>@=-+/\\"\'()[]{};:,.~&|%^!?0123456789abcXYZäßéñčżΩжЯ→≤…–'.split(''),
);
const word = fc.string({ unit: characters, minLength: 1, maxLength: 40 });
const paragraphs = fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 8 });

describe('running text', () => {
  it('comes out of the PDF as it went in, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(paragraphs, async (list) => {
        const shown = await setMarkup(list.map((words) => `#par[${text(words.join(' '))}]`).join('\n'));
        expect(letters(shown.text)).toBe(letters(list.map((words) => words.join('')).join('')));
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    '#panic("x")',
    '= Heading',
    '- item',
    '$x$',
    '// gone',
    '/* gone */',
    '\\',
    ']',
    '#',
    '@label',
    '<label>',
    'https://example.org',
  ])('shows %s and does nothing else', async (typed) => {
    const { pages, text: shown } = await setMarkup(`#par[${text(`before ${typed} after`)}]`);
    expect(shown).toBe(`before ${typed} after`);
    expect(pages[0]?.roles).toEqual(['Root', 'Document', 'P']);
  });

  it('keeps one space where there was white space, and none where there was none', async () => {
    const shown = await setMarkup(
      `#par[${text('a\n  b ')}#strong[${text('c')}]${text('d')}${text(' ')}${text('e')}]`,
    );
    expect(shown.text).toBe('a b cd e');
  });

  it('keeps what the fonts cannot draw from failing the document', async () => {
    const { fonts, text: shown } = await setMarkup(`#par[${text('a 🎉 b')}]`);
    expect(shown).toMatch(/^a \S+ b$/);
    expect(fonts.every(({ embedded }) => embedded)).toBe(true);
  });

  it('breaks a word that is wider than the page', async () => {
    const long = 'source=/one/two,target=package.json,'.repeat(8);
    const { pages } = await setMarkup(`#set page(width: 200pt, margin: 10pt)\n#par[${text(long)}]`);
    const lines = pages
      .flatMap(({ runs }) => runs)
      .map((run) => run.text)
      .join('')
      .split('\n');
    expect(lines.length).toBeGreaterThan(4);
    expect(lines.join('')).toBe(long);
  });
});
