import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cards } from '../../../../src/exports/cards/cards.ts';
import { documentPages } from '../../../../src/exports/document/documents.ts';
import { cardOf } from '../../../../src/views/cards/card.ts';
import { guideFrom } from '../../../lib/guides.ts';

const guide = guideFrom('tests/fixtures/other-topic', 'https://example.org/');
const other = guideFrom('tests/fixtures/other-topic', 'https://example.org/sub/path/');

const longestWord = (title: string): number => Math.max(...title.split(' ').map((word) => word.length));

async function cardAt(path: string): Promise<Uint8Array> {
  const card = cards(guide).find((one) => one.path === path);
  if (!card) throw new Error(`No ${path}`);
  return card.png();
}

/** The colours that occur in a column of the picture. */
async function coloursAt(png: Uint8Array, x: number): Promise<Set<string>> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const colours = new Set<string>();
  // Below the line at the upper edge.
  for (let y = 20; y < info.height; y++) {
    const at = (y * info.width + x) * info.channels;
    colours.add(data.subarray(at, at + 3).toString('hex'));
  }
  return colours;
}

describe('the card of a page', () => {
  it('is a PNG of the size that services ask for, small, and the same at every build', async () => {
    const png = await cardAt('cards/guide/tables.png');
    const { format, height, width } = await sharp(png).metadata();
    expect({ format, height, width }).toEqual({ format: 'png', height: 630, width: 1200 });
    expect(png.length).toBeLessThan(60_000);
    expect(Buffer.from(await cardAt('cards/guide/tables.png')).equals(png)).toBe(true);
  });

  it('keeps long titles and long words in their column', async () => {
    const pages = documentPages(guide);
    const hardest = [
      pages.toSorted((a, b) => b.title.length - a.title.length)[0],
      pages.toSorted((a, b) => longestWord(b.title) - longestWord(a.title))[0],
    ].flatMap((page) => page ?? []);
    for (const { address } of hardest) {
      const png = await cardAt(cardOf(guide, { markdown: '' }, address).slice(1));
      expect([...(await coloursAt(png, 640))], address).toEqual(['fdfcf8']);
      expect((await coloursAt(png, 80)).size, address).toBeGreaterThan(1);
    }
  });

  it('shows the stack that the page is about', async () => {
    const [one, two, ordinary] = await Promise.all(
      ['stacks/table-server', 'stacks/document-server', 'guide/tables'].map((page) =>
        cardAt(`cards/${page}.png`),
      ),
    );
    // In the middle of the right half: a single stack, or the gap between two.
    expect((await coloursAt(one ?? new Uint8Array(), 912)).size).toBeGreaterThan(2);
    expect((await coloursAt(two ?? new Uint8Array(), 912)).size).toBeGreaterThan(2);
    expect([...(await coloursAt(ordinary ?? new Uint8Array(), 912))]).toEqual(['fdfcf8']);
  });

  it('can be drawn for every page of a guide on another subject', async () => {
    for (const { path, png } of cards(other)) expect((await png()).length, path).toBeGreaterThan(1_000);
  });
});

describe('the address of a card', () => {
  it('is below the base path, beside those of the other pages', () => {
    expect(cardOf(other, { markdown: '' }, '/sub/path/guide/tables/')).toBe(
      '/sub/path/cards/guide/tables.png',
    );
    expect(cardOf(other, { markdown: '' }, '/sub/path/')).toBe('/sub/path/cards/home.png');
  });

  it('is that of the home page for a page without one', () => {
    expect(cardOf(other, {}, '/sub/path/search/')).toBe('/sub/path/cards/home.png');
  });
});
