import { h } from 'hastscript';
import type { FaqPage } from '../../views/faq.ts';
import type { Nodes } from './document.ts';
import { heading, paragraph, restsOn } from './elements.ts';
import { checkedOn } from './endnotes.ts';

/** Questions, each with its short and its full answer. */
export function faqNodes({ questions }: FaqPage): Nodes {
  return questions.flatMap(({ asOf, dueSince, facts, id, long, question, short }) => [
    heading(2, { id }, question),
    ...paragraph(short),
    ...long,
    h('p.meta', checkedOn(asOf, dueSince), restsOn(facts)),
  ]);
}
