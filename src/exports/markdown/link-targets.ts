import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { GuideDocument } from '../document/document.ts';
import type { Places } from '../document/places.ts';

/** Addresses with a fragment that a link of some document leads to: the anchors that Markdown must write out. */
export function linkTargets(documents: readonly GuideDocument[], placeOf: Places): ReadonlySet<string> {
  const targets = new Set<string>();
  for (const document of documents) {
    visit(document.body, 'element', ({ properties: { href, role } }: Element) => {
      if (typeof href !== 'string' || role === 'doc-noteref') return;
      const place = placeOf(href.startsWith('#') ? `${document.address}${href}` : href);
      if (place?.anchor !== undefined) targets.add(`${place.document.address}#${place.anchor}`);
    });
  }
  return targets;
}
