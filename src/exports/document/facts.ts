import { h } from 'hastscript';
import { formatDate } from '../../schema/format-value.ts';
import type { FactsPage, FactView } from '../../views/facts.ts';
import { STATUS } from '../../views/labels/status.ts';
import type { Nodes } from './document.ts';
import { commas, heading, link, sourceList } from './elements.ts';
import { checkedOn, valueAndConditions } from './endnotes.ts';

/** All facts by the term that they are about. */
export function factsNodes({ groups }: FactsPage): Nodes {
  return groups.flatMap(({ facts, term }) => [heading(2, {}, link(term)), ...facts.flatMap(factNodes)]);
}

function factNodes(fact: FactView): Nodes {
  const { asOf, claim, conditions, disputes, dueSince, id, reviewBy, sources } = fact;
  const { status, supersededBy, usedIn, value } = fact;
  const dates =
    dueSince === undefined
      ? `Checked ${asOf}, due again ${formatDate(reviewBy)}.`
      : checkedOn(asOf, dueSince);
  return [
    heading(3, { id }, claim),
    ...(supersededBy ? [h('p', 'Replaced by: ', link(supersededBy))] : []),
    ...valueAndConditions(value, conditions),
    ...sourceList(sources),
    ...disputes.flatMap(({ position, reading, sources: against }) => [
      h('p', h('strong', 'Disputed:'), ` ${position}`),
      ...sourceList(against),
      h('p', h('strong', 'How we read it:'), ` ${reading}`),
    ]),
    h('p.meta', `${STATUS[status].label}. ${dates}`),
    ...(usedIn.length === 0 ? [] : [h('p.meta', 'Used in ', commas(usedIn.map(link)), '.')]),
  ];
}
