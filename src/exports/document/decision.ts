import type { Element } from 'hast';
import { h } from 'hastscript';
import type { DecisionOutcome, DecisionQuestion, DecisionView } from '../../views/decision.ts';
import type { Nodes } from './document.ts';
import { commas, heading, label, link, restsOn } from './elements.ts';
import { framed, part, type Setting } from './setting.ts';

/** A decision guide written out: every question with where its answers lead, then every outcome. */
export function decisionNodes(decision: DecisionView, setting: Setting): Nodes {
  const { outcomes, questions } = decision;
  const names = new Map([
    ...questions.map(({ id }, index) => [id, `question ${index + 1}`] as const),
    ...outcomes.map(({ id, title }) => [id, title] as const),
  ]);
  const leadsTo = (node: string): Element => {
    const { id } = part(setting, decision, node);
    return h('a', { href: `#${id}` }, names.get(node) ?? node);
  };
  const under = (node: string, ...words: string[]) =>
    heading(setting.level + 1, part(setting, decision, node), ...words);
  return framed(setting, 'decision', decision, [
    ...questions.flatMap((question, index) => [
      under(question.id, `Question ${index + 1}: ${question.text}`),
      ...questionNodes(question, leadsTo),
    ]),
    ...outcomes.flatMap((outcome) => [
      under(outcome.id, `Outcome: ${outcome.title}`),
      ...outcomeNodes(outcome, setting.level + 2),
    ]),
  ]);
}

function questionNodes({ options, why }: DecisionQuestion, leadsTo: (node: string) => Element): Nodes {
  return [
    ...(why === undefined ? [] : why),
    h(
      'ul',
      options.map(({ because, label: answer, next }) =>
        h(
          'li',
          h('strong', answer),
          ': ',
          leadsTo(next),
          ...(because === undefined ? [] : ['. ', ...because]),
        ),
      ),
    ),
  ];
}

function outcomeNodes({ facts, read, reasons, subject, wouldChange }: DecisionOutcome, level: number): Nodes {
  return [
    label(subject.label),
    h(
      'ul',
      reasons.map((reason) => h('li', reason)),
    ),
    ...(facts.length === 0 ? [] : [h('p.meta', restsOn(facts))]),
    heading(level, {}, 'What would change this answer'),
    ...wouldChange,
    ...(read.length === 0 ? [] : [h('p.meta', 'Read next: ', commas(read.map(link)))]),
  ];
}
