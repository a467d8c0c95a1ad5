import sharp from 'sharp';
import { CARD_HEIGHT, CARD_WIDTH, cardPath } from '../../views/cards/card.ts';
import { isTakenAlong } from '../../views/downloads/scale.ts';
import type { Guide } from '../../views/guide.ts';
import { type DocumentPage, documentPages } from '../document/documents.ts';
import { originOf } from '../document/origin.ts';
import { Refused, refusal } from '../refused.ts';
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
    .map((page) => {
      const path = cardPath(page.address.slice(guide.base.length));
      return { path, png: () => draw(guide, page, path) };
    });
}

/** Throws `Refused` when the card cannot be drawn, which the rules see to. */
async function draw(guide: Guide, page: DocumentPage, path: string): Promise<Uint8Array> {
  const svg = toSvg(cardSource(guide, page));
  if (!svg.ok) throw refused(guide, page, path, svg.errors);
  const picture = sharp(Buffer.from(svg.value))
    .resize(CARD_WIDTH, CARD_HEIGHT)
    .png({ compressionLevel: 9, palette: true, colours: 64 });
  return picture.toBuffer().catch((error: Error) => {
    throw refused(guide, page, path, error.message);
  });
}

function refused(guide: Guide, page: DocumentPage, path: string, errors: string): Refused {
  const { at, name } = originOf(guide, page);
  return new Refused([refusal(at, name, path, errors)]);
}
