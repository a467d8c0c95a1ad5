import type { Guide } from './guide.ts';
import type { PageView } from './page.ts';

/** Size in pixels of the picture that services show beside a link to a page: the one that they ask for. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** A card takes a tenth of a second to draw: in a guide of more chapters, all pages share that of the home page. */
const MOST_CHAPTERS = 300;

/** Whether every page that is also there as Markdown has a card of its own. */
export const hasOwnCards = ({ site: { chapters } }: Guide): boolean => chapters.length <= MOST_CHAPTERS;

/** The address, with the base path, of the card for the page at `path`: its own, or that of the home page. */
export function cardOf(guide: Guide, page: Pick<PageView, 'markdown'>, path: string): string {
  const own = page.markdown !== undefined && hasOwnCards(guide);
  return guide.base + cardPath(own ? path.slice(guide.base.length) : '');
}

/** Both below the base path: `guide/names/` has `cards/guide/names.png`. */
export const cardPath = (page: string): string => `cards/${page.replace(/\/$/, '') || 'home'}.png`;
