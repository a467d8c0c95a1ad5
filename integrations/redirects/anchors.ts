import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Link } from '../../src/views/links/link-to.ts';

/** An old anchor of a page, and where it leads now. */
export interface OldAnchor {
  anchor: string;
  to: Link;
}

/** Elements that hold nothing but certain others: an anchor goes into the first of those. */
const STRICT: ReadonlySet<string> = new Set(['table', 'thead', 'tbody', 'tr', 'ul', 'ol', 'dl']);

/**
 * A page with its old anchors: empty ones inside what they now mean, so that no script is needed to arrive there, and
 * lines at the end of the page for what has moved to another. An anchor that something else on the page has is left out.
 */
export function withOldAnchors(html: string, page: string, old: readonly OldAnchor[]): string {
  const byId = new Map<unknown, Element>();
  visit(fromHtml(html, { verbose: true }), 'element', (element) => {
    byId.set(element.properties.id, element);
  });
  const places = old
    .filter(({ anchor }) => !byId.has(anchor))
    .map(({ anchor, to }) => {
      const [path, now] = to.href.split('#');
      const target = path === page && now !== undefined ? byId.get(now) : undefined;
      return target
        ? { at: startOf(target), text: toHtml(h('span', { id: anchor })) }
        : {
            at: html.lastIndexOf('</main>'),
            text: toHtml(h('p', { id: anchor }, ['Moved: ', h('a', { href: to.href }, to.label)])),
          };
    });
  return places
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => b.at - a.at)
    .reduce((text, { at, text: put }) => text.slice(0, at) + put + text.slice(at), html);
}

/** Offset behind the start tag of the first element, from this one inwards, that may hold an anchor. */
function startOf(element: Element): number {
  const inner = element.children.find((node) => node.type === 'element');
  if (STRICT.has(element.tagName) && inner) return startOf(inner);
  return element.data?.position?.opening?.end.offset ?? -1;
}
