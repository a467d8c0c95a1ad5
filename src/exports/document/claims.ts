import { h } from 'hastscript';
import type { ClaimsPage } from '../../views/claims.ts';
import { VERDICTS } from '../../views/labels/claim-verdicts.ts';
import type { Nodes } from './document.ts';
import { commas, heading, link, restsOn } from './elements.ts';
import { checkedOn } from './endnotes.ts';

/** Claims that are often repeated, each with its verdict and what is true. */
export function claimsNodes({ claims }: ClaimsPage): Nodes {
  return claims.flatMap(({ asOf, dueSince, correction, facts, id, says, seenIn, verdict }) => [
    heading(2, { id }, `“${says}”`),
    h('p', h('strong', `${VERDICTS[verdict].label}.`), ` ${VERDICTS[verdict].explains}`),
    ...correction,
    h(
      'p.meta',
      checkedOn(asOf, dueSince),
      restsOn(facts),
      ...(seenIn.length === 0 ? [] : [' Repeated in ', ...commas(seenIn.map(link)), '.']),
    ),
  ]);
}
