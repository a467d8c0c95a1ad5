import type { GuideDocument } from '../document/document.ts';
import { placesIn } from '../document/places.ts';
import type { LinkTarget } from '../typst/from-hast.ts';

/** Names of the places in a book, and where links between its documents lead. */
export interface BookLinks {
  /** Label of a document, or of an anchor in it. */
  label: (document: GuideDocument, anchor?: string) => string;
  /** Where an address in `from` leads: into the book, to the web, or nowhere. */
  target: (from: GuideDocument, href: string) => LinkTarget | undefined;
}

/**
 * Links of a book. `isSet` says whether a label was set: an anchor on something that the book leaves out has none, and
 * a link to it leads to the head of its document.
 */
export function bookLinks(
  documents: readonly GuideDocument[],
  origin: string | undefined,
  isSet: (label: string) => boolean,
): BookLinks {
  const places = placesIn(documents);
  const numbers = new Map(documents.map((document, index) => [document, index + 1]));
  const label = (document: GuideDocument, anchor?: string) =>
    `d${numbers.get(document)}${anchor === undefined ? '' : `-${anchor}`}`;
  return {
    label,
    target: (from, href) => {
      if (/^(?:https?|mailto):/i.test(href)) return { url: href };
      const place = places(href.startsWith('#') ? `${from.address}${href}` : href);
      if (!place)
        return origin !== undefined && href.startsWith('/') ? { url: `${origin}${href}` } : undefined;
      const exact = label(place.document, place.anchor);
      return { label: isSet(exact) ? exact : label(place.document) };
    },
  };
}
