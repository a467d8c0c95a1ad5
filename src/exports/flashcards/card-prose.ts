import type { Element, ElementContent, Properties } from 'hast';
import type { Prose } from '../../markup/prose.ts';

/** What a card shows as it is; of everything else only the words are kept. */
const KEPT = new Set('p ul ol li code pre em strong del blockquote br table thead tbody tr th td'.split(' '));

/**
 * The text of a page as the content of a card: no marks of citation, classes or hints, and links with their full address.
 * Without an origin no address would lead anywhere from a card, so links become their words.
 */
export function cardProse(prose: Prose, origin: string | undefined): Prose {
  return prose.flatMap((node) => cleaned(node, origin));
}

/** A link with its full address, or its words where there is none. */
export function cardLink(href: string, label: string, origin: string | undefined): ElementContent {
  const words: ElementContent = { type: 'text', value: label };
  const target = fullAddress(href, origin);
  return target === undefined ? words : element('a', { href: target }, [words]);
}

function cleaned(node: ElementContent, origin: string | undefined): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' || isCitation(node)) return [];
  const children = node.children.flatMap((child) => cleaned(child, origin));
  if (KEPT.has(node.tagName)) return [element(node.tagName, {}, children)];
  const href = node.tagName === 'a' ? fullAddress(String(node.properties.href ?? ''), origin) : undefined;
  return href === undefined ? children : [element('a', { href }, children)];
}

const isCitation = ({ properties, tagName }: Element): boolean =>
  tagName === 'sup' && Array.isArray(properties.className) && properties.className.includes('cite');

function fullAddress(href: string, origin: string | undefined): string | undefined {
  if (/^https?:/.test(href)) return href;
  return origin !== undefined && href.startsWith('/') ? `${origin}${href}` : undefined;
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
