import type { Guide } from '../guide.ts';
import type { PageView } from '../page.ts';

/** Size in pixels of the picture that services show beside a link to a page: the one that they ask for. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/**
 * The address, with the base path, of the card for the page at `path`. Pages that are there as Markdown too have one of
 * their own; the others show that of the home page.
 */
export function cardOf(guide: Guide, page: Pick<PageView, 'markdown'>, path: string): string {
  return guide.base + cardPath(page.markdown === undefined ? '' : path.slice(guide.base.length));
}

/** Both below the base path: `guide/names/` has `cards/guide/names.png`. */
export const cardPath = (page: string): string => `cards/${page.replace(/\/$/, '') || 'home'}.png`;
