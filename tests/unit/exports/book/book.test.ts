import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { all } from '../../../../src/corpus/corpus.ts';
import { bookEntries } from '../../../../src/exports/book/contents.ts';
import { bookPdf } from '../../../../src/exports/book/pdf.ts';
import { bookOf, bookSource } from '../../../../src/exports/book/source.ts';
import type { Guide } from '../../../../src/views/guide.ts';
import { otherGuide } from '../../../lib/guides.ts';
import { readPdf } from '../../../lib/pdf.ts';

const guide = otherGuide();
const sourceOf = (one: Guide) => bookSource(one, bookOf(one));
const [file] = bookPdf(guide);
const pdf = await readPdf(file?.bytes() ?? new Uint8Array());

describe('the guide as a book', () => {
  it('is tagged, titled, in the language of the guide, with its fonts inside', () => {
    expect(pdf.tagged).toBe(true);
    expect(pdf.title).toBe(guide.site.title);
    expect(pdf.language).toBe(guide.site.language);
    expect(pdf.fonts.filter(({ embedded }) => !embedded)).toEqual([]);
  });

  it('begins with a cover, and its outline names every chapter by number', () => {
    expect(pdf.pages[0]?.runs.map(({ text }) => text).join('')).toContain(guide.site.title);
    const titles = guide.site.chapters.map((id) => guide.corpus.entries.chapter.get(id)?.data.title);
    for (const [index, title] of titles.entries()) {
      expect(pdf.outline.some((entry) => entry.replace(/\s+/g, ' ') === `${index + 1} ${title}`)).toBe(true);
    }
  });

  it('holds every fact that it cites once, with its source', () => {
    const cited = all(guide.corpus, 'fact').filter(({ data }) =>
      squeezed(pdf.text).includes(squeezed(data.claim)),
    );
    expect(cited.length).toBeGreaterThan(0);
    for (const { data } of cited) {
      expect(squeezed(pdf.text).split(squeezed(data.claim))).toHaveLength(2);
      const titles = data.sources.map(({ source }) => guide.corpus.entries.source.get(source)?.data.title);
      for (const title of titles) expect(squeezed(pdf.text)).toContain(squeezed(title ?? ''));
    }
  });

  it('prints nothing smaller than 8 points, and a drawing for every stack with words for it', () => {
    const sizes = pdf.pages.flatMap(({ runs }) =>
      runs.filter(({ text }) => text.trim() !== '').map(({ size }) => size),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7.99);
    const alternatives = pdf.pages.flatMap((page) => page.alternatives);
    for (const { data } of all(guide.corpus, 'stack')) expect(alternatives).toContain(data.alt);
  });

  it('tags what heads a column or a row of a table as its head', () => {
    const scopes: unknown[] = [];
    for (const { document } of bookEntries(guide, () => '')) {
      visit(document.body, 'element', ({ properties, tagName }) => {
        if (tagName === 'th') scopes.push(properties.scope);
      });
    }
    expect(new Set(scopes)).toEqual(new Set(['col', 'row']));
    expect(pdf.pages.flatMap(({ roles }) => roles.filter((role) => role === 'TH'))).toHaveLength(
      scopes.length,
    );
  });

  it('is the same at every build', () => {
    expect(sourceOf(otherGuide())).toBe(sourceOf(guide));
  });

  it('is not made of a guide without chapters', () => {
    expect(bookPdf({ ...guide, site: { ...guide.site, chapters: [] } })).toEqual([]);
  });
});

/** Text without white space, which a PDF may break anywhere. */
const squeezed = (text: string): string => text.replace(/\s+/g, '');
