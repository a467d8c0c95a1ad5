import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { textOf } from '../../markup/text-of.ts';
import type { PageFacts } from '../../views/citations/page-facts.ts';
import type { Guide } from '../../views/guide.ts';
import { markdownAddress } from '../../views/links/address.ts';
import type { PageView } from '../../views/page.ts';
import { checkedOn } from '../../views/reviews/checked-on.ts';
import type { Body, GuideDocument, Nodes } from './document.ts';
import { citation } from './elements.ts';
import { endnotes } from './endnotes.ts';

/** Which page a document is of. */
export type About = Pick<GuideDocument, 'kind' | 'id' | 'address'>;

/** The document of a page: the view gives its frame and its facts, `content` is what stands between them. */
export function makeDocument(guide: Guide, about: About, page: PageView, content: Nodes): GuideDocument {
  const body: Body = { type: 'root', children: [...reviewed(page), ...content, ...endnotes(page.facts)] };
  markCitations(body, page.facts);
  dropHints(body);
  return {
    ...about,
    markdown: markdownAddress(guide.base, about.address),
    title: page.title,
    description: page.description,
    language: guide.site.language,
    asOf: checkedOn(guide, page),
    body,
  };
}

function reviewed({ due, reviewed: dates }: PageView): Nodes {
  const checked = dates ? [`Checked ${dates.asOf}, due again by ${dates.reviewBy}.`] : [];
  const sentences = [...checked, ...due];
  return sentences.length === 0 ? [] : [h('p.meta', sentences.join(' '))];
}

/** Gives citations inside rendered fields the form that documents have: how the site makes them work is its own affair. */
function markCitations(body: Body, { lines }: PageFacts): void {
  visit(body, 'element', (node, index, parent) => {
    const cites = Array.isArray(node.properties.className) && node.properties.className.includes('cite');
    if (!cites || parent === undefined || index === undefined) return undefined;
    const fact = lines[Number(textOf(node)) - 1];
    if (fact) parent.children[index] = citation(fact.id, fact.number);
    return SKIP;
  });
}

/** Words that appear when a pointer rests on a link say what the link leads to: in a document they would stand twice. */
function dropHints(body: Body): void {
  visit(body, 'element', ({ properties, tagName }) => {
    if (tagName === 'a') delete properties.title;
  });
}
