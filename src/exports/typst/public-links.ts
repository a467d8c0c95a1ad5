import type { Guide } from '../../views/guide.ts';
import type { LinkTarget } from './from-hast.ts';

/**
 * Links of a page as they are on paper: absolute. An address inside the site leads nowhere while the site's public
 * address is unknown, nor does one that only points within its page.
 */
export function publicLinks({ origin }: Guide): (href: string) => LinkTarget | undefined {
  return (href) => {
    if (/^(?:https?|mailto):/i.test(href)) return { url: href };
    return origin !== undefined && href.startsWith('/') ? { url: `${origin}${href}` } : undefined;
  };
}
