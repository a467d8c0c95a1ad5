import type { Element } from 'hast';
import { h } from 'hastscript';
import { PAGE } from '../../markup/page-id.ts';
import { type FactLine, factAnchor, type PageFacts, sentence } from '../../views/citations/page-facts.ts';
import { STATUS } from '../../views/labels/status.ts';
import type { Nodes } from './document.ts';
import { heading, sourceList } from './elements.ts';

/** The facts that a document cites, as endnotes in the order of their numbers; nothing when it cites none. */
export function endnotes({ lines }: PageFacts): Nodes {
  if (lines.length === 0) return [];
  return [
    h('section', { role: 'doc-endnotes' }, heading(2, { id: PAGE.facts }, 'Facts and sources'), [
      h('ol', lines.map(endnote)),
    ]),
  ];
}

/** The notes of the section that `endnotes` makes. */
export function notesOf(section: Element): Element[] {
  const lists = section.children.filter((node) => node.type === 'element' && node.tagName === 'ol');
  return lists
    .flatMap((list) => ('children' in list ? list.children : []))
    .filter((node) => node.type === 'element');
}

function endnote({ asOf, claim, conditions, dueSince, href, id, sources, status, value }: FactLine): Element {
  return h('li', { id: factAnchor(id) }, [
    h('p', claim),
    ...valueAndConditions(value, conditions),
    ...sourceList(sources),
    h(
      'p.meta',
      `${status === 'verified' ? '' : `${STATUS[status].label}. `}${checkedOn(asOf, dueSince)} `,
      h('a', { href }, 'In the list of facts'),
    ),
  ]);
}

/** When a statement was checked, and since when it is due for review, if it is. */
export const checkedOn = (asOf: string, dueSince: string | undefined): string =>
  dueSince === undefined ? `Checked ${asOf}.` : `Checked ${asOf}, due for review since ${dueSince}.`;

/** The value of a fact, and what it holds for. */
export function valueAndConditions(value: string | undefined, conditions: readonly string[]): Nodes {
  const parts: Nodes = [];
  if (value !== undefined) parts.push(h('strong', 'Value:'), { type: 'text', value: ` ${value}. ` });
  if (conditions.length > 0) {
    parts.push(h('strong', 'Holds for:'), { type: 'text', value: ` ${conditions.map(sentence).join(' ')}` });
  }
  return parts.length === 0 ? [] : [h('p.meta', parts)];
}
