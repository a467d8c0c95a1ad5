import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import type { FactMark } from '../../views/citations/fact-marks.ts';
import { factAnchor, type SourceLine } from '../../views/citations/page-facts.ts';
import type { Link } from '../../views/links/link-to.ts';
import type { Nodes } from './document.ts';

/** A heading; deeper levels than HTML has are set as the deepest. */
export function heading(
  level: number,
  properties: Properties,
  ...children: (Nodes | Element | string)[]
): Element {
  return h(`h${Math.min(level, 6)}`, properties, ...children);
}

const BLOCKS = ['p', 'ul', 'ol', 'dl', 'pre', 'blockquote', 'table', 'section', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** A rendered field as a paragraph, with what follows it on the same line. A field of several blocks stays as it is. */
export function paragraph(content: Nodes, ...after: (Nodes | Element | string)[]): Nodes {
  const flow = content.some((node) => node.type === 'element' && BLOCKS.includes(node.tagName));
  if (!flow) return [h('p', content, ...after)];
  return after.flat().length === 0 ? content : [...content, h('p', ...after)];
}

export const link = ({ href, label }: Link): Element => h('a', { href }, label);

/** Things in a row with commas between them. */
export function commas(items: readonly (Element | string)[]): Nodes {
  return items.flatMap((item, index): Nodes => {
    const node: ElementContent = typeof item === 'string' ? { type: 'text', value: item } : item;
    return index === 0 ? [node] : [{ type: 'text', value: ', ' }, node];
  });
}

/** The mark that cites a fact of the document's endnotes. */
export function citation(id: string, number: number): Element {
  return h('sup.cite', h('a', { href: `#${factAnchor(id)}`, role: 'doc-noteref' }, String(number)));
}

/** Citation marks of the facts of a field. */
export const marks = (facts: readonly FactMark[]): Nodes =>
  facts.map(({ id, number }) => citation(id, number));

/** "Rests on facts", for a passage whose facts stand in a field of their own. */
export function restsOn(facts: readonly FactMark[]): Nodes {
  return facts.length === 0 ? [] : [{ type: 'text', value: ' Rests on facts' }, ...marks(facts)];
}

/** One citation of a source: title, publisher, place and what it supports. */
export function sourceText({ at, publisher, supports, title, url }: SourceLine): Nodes {
  const cite = h('cite', url === undefined ? title : h('a', { href: url }, title));
  return [cite, { type: 'text', value: `, ${publisher}: ${at}.${supports ? ` ${supports}` : ''}` }];
}

/** A list of citations of sources; nothing when there are none. */
export function sourceList(sources: readonly SourceLine[]): Nodes {
  if (sources.length === 0) return [];
  return [
    h(
      'ul.sources',
      sources.map((source) => h('li', sourceText(source))),
    ),
  ];
}

/** Words that stand over a list or a passage without being a heading. */
export const label = (...words: (Nodes | Element | string)[]): Element => h('p.label', h('strong', ...words));

/** Marks what leads to other pages of the site and says nothing else: a book, which has contents, leaves it out. */
export function siteOnly(content: Nodes): Nodes {
  return content.length === 0 ? [] : [h('div.site-only', content)];
}

/** Whether `siteOnly` has marked a node. */
export function isSiteOnly(node: Element): boolean {
  return Array.isArray(node.properties.className) && node.properties.className.includes('site-only');
}
