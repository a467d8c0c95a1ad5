import sharp from 'sharp';
import { CARD_HEIGHT, CARD_WIDTH, cardPath } from '../../views/card.ts';
import type { Guide } from '../../views/guide.ts';
import { isTakenAlong } from '../../views/scale.ts';
import { type DocumentPage, documentPages } from '../document/documents.ts';
import { toSvg } from '../typst/compiler.ts';
import { cardSource } from './source.ts';

/** The picture that services show beside a link to a page. */
export interface Card {
  /** Address below the base path, without a slash in front: `cards/guide/names.png`. */
  path: string;
  png: () => Promise<Uint8Array>;
}

/** The cards of a guide. Listing them costs nothing. */
export function cards(guide: Guide): Card[] {
  const has = ({ address }: DocumentPage) => address === guide.base || isTakenAlong(guide);
  return documentPages(guide)
    .filter(has)
    .map((page) => ({
      path: cardPath(page.address.slice(guide.base.length)),
      png: () => draw(guide, page),
    }));
}

/** Throws with what Typst objects to: a page of a validated guide can be drawn. */
async function draw(guide: Guide, page: DocumentPage): Promise<Uint8Array> {
  const svg = toSvg(cardSource(guide, page));
  if (!svg.ok) throw new Error(`The card of ${page.address} could not be drawn: ${svg.errors}`);
  return sharp(Buffer.from(svg.value))
    .resize(CARD_WIDTH, CARD_HEIGHT)
    .png({ compressionLevel: 9, palette: true, colours: 64 })
    .toBuffer();
}
