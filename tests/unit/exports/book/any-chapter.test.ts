import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elements, ids } from '../../../../scripts/lib/html-files.ts';
import { loadCorpus } from '../../../../src/corpus/load.ts';
import type { RawFile } from '../../../../src/corpus/raw-file.ts';
import { bookPdf } from '../../../../src/exports/book/pdf.ts';
import { guideDocuments } from '../../../../src/exports/document/documents.ts';
import { validate } from '../../../../src/rules/validate.ts';
import { createGuide, type Guide } from '../../../../src/views/guide.ts';
import { rawFiles, textFiles } from '../../../lib/fixture.ts';

const BASE = textFiles(new URL('../../../fixtures/base', import.meta.url).pathname);
const CHAPTER = 'chapters/basics.mdx';

/** Words that break formats where they are not taken for words, and names that a page might want for itself. */
const words = fc.constantFrom(
  'menu',
  'Page facts',
  '#panic("x")',
  ']]\\>',
  '\\<b>',
  'café',
  '`]]>`',
  '**bold**',
  '🚀',
  '日本',
  'x[^1]',
);
const line = fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const depth = fc.integer({ min: 1, max: 6 });

/** Blocks of a chapter, each as deep as it likes. */
const block = fc.oneof(
  line,
  fc.tuple(depth, line).map(([level, text]) => `${'#'.repeat(level)} ${text}`),
  fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom('> ', '- ', '1. '), line)
    .map(([levels, mark, text]) => `${mark.repeat(levels)}${text}`),
  fc
    .tuple(line, line)
    .map(
      ([head, cell]) =>
        `| a | ${head.replaceAll('|', '')} |\n| :- | -: |\n| - [ ] | ${cell.replaceAll('|', '')} |`,
    ),
  line.map((text) => `- [ ] ${text}\n- [x] ${text}`),
  fc
    .tuple(depth, line)
    .map(([level, text]) => `<Deeper title="More">\n\n${'#'.repeat(level)} ${text}\n\n</Deeper>`),
  line.map((text) => `\`\`\`text\n${text}\n\`\`\``),
);

/** The guide with a chapter of these blocks; undefined when the rules refuse it. */
function guideWith(blocks: readonly string[]): Guide | undefined {
  const body = `${BASE.get(CHAPTER)}\n${blocks.join('\n\n')}\n\nA remark[^1].\n\n[^1]: A note.\n`;
  const files: RawFile[] = rawFiles(new Map([...BASE, [CHAPTER, body]]));
  const result = validate(loadCorpus(files), { today: '2026-11-21' });
  return result.ok ? createGuide(result.corpus, '/') : undefined;
}

describe('a chapter that the rules accept', () => {
  it('can be set as a book, and every id in it is there once', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        const guide = guideWith(blocks);
        if (!guide) return;
        accepted += 1;
        for (const { body } of guideDocuments(guide)) {
          const found = ids(body);
          expect(found.filter((id, index) => id === '' || found.indexOf(id) !== index)).toEqual([]);
          expect(elements(body).filter(({ properties }) => properties.align !== undefined)).toEqual([]);
        }
        for (const { bytes } of bookPdf(guide)) expect(bytes().length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
    expect(accepted).toBeGreaterThan(5);
  });
});
