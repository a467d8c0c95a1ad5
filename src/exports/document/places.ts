import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { GuideDocument } from './document.ts';

/** Where something stands in a set of documents: at the head of a document, or at an anchor in it. */
export interface Place {
  document: GuideDocument;
  anchor: string | undefined;
}

/** Finds the place of an address of the site, with or without a fragment. */
export type Places = (href: string) => Place | undefined;

/**
 * Places of everything that has an address: documents, their anchors, and entries that stand inside another document
 * because they have none of their own. A fragment that no document has leads to the head of its page.
 */
export function placesIn(documents: readonly GuideDocument[]): Places {
  const own = new Map<string, Place>();
  const embedded = new Map<string, Place>();
  for (const document of documents) {
    own.set(document.address, { document, anchor: undefined });
    visit(document.body, 'element', ({ properties }: Element) => {
      const { dataAddress, id } = properties;
      if (typeof id !== 'string') return;
      own.set(`${document.address}#${id}`, { document, anchor: id });
      if (typeof dataAddress === 'string' && !embedded.has(dataAddress)) {
        embedded.set(dataAddress, { document, anchor: id });
      }
    });
  }
  const find = (href: string) => own.get(href) ?? embedded.get(href);
  return (href) => find(href) ?? find(href.split('#')[0] ?? '');
}
