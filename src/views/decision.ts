import type { Role } from '../kinds/site.ts';
import type { Prose } from '../markup/prose.ts';
import { type FactMark, factMarks } from './citations/fact-marks.ts';
import type { PageFacts } from './citations/page-facts.ts';
import { dataOf, type Guide } from './guide.ts';
import { subjectOf } from './labels/subject.ts';
import { address } from './links/address.ts';
import { type Link, linkTo } from './links/link-to.ts';
import { entryPage, type PageView, rendererOf } from './page.ts';

export interface DecisionQuestion {
  type: 'question';
  id: string;
  text: string;
  why: Prose | undefined;
  options: {
    label: string;
    next: string;
    nextTitle: string;
    nextType: 'question' | 'outcome';
    because: Prose | undefined;
  }[];
}

export interface DecisionOutcome {
  type: 'outcome';
  id: string;
  title: string;
  subject: { label: string; role: Role };
  reasons: Prose[];
  facts: FactMark[];
  wouldChange: Prose;
  read: Link[];
}

export interface DecisionView {
  id: string;
  title: string;
  href: string;
  summary: Prose;
  start: string;
  /** Questions in the order in which they are met, breadth first from the start. */
  questions: DecisionQuestion[];
  outcomes: DecisionOutcome[];
}

/** A decision guide on a page whose facts are numbered by `facts`. */
export function decisionView(guide: Guide, id: string, facts: PageFacts): DecisionView {
  const data = dataOf(guide, 'decision', id);
  const { blocks, inline } = rendererOf(guide, facts);
  const titles = new Map<string, { title: string; type: 'question' | 'outcome' }>([
    ...data.questions.map(({ id: node, text }) => [node, { title: text, type: 'question' }] as const),
    ...data.outcomes.map(({ id: node, title }) => [node, { title, type: 'outcome' }] as const),
  ]);
  const order = breadthFirst(
    data.start,
    new Map(data.questions.map((one) => [one.id, one.options.map(({ next }) => next)])),
  );
  return {
    id,
    title: data.title,
    href: address(guide.base, { kind: 'decision', id }),
    summary: blocks(data.summary),
    start: data.start,
    questions: data.questions
      .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
      .map((question) => ({
        type: 'question',
        id: question.id,
        text: question.text,
        why: question.why === undefined ? undefined : blocks(question.why),
        options: question.options.map(({ because, label, next }) => ({
          label,
          next,
          nextTitle: titles.get(next)?.title ?? '',
          nextType: titles.get(next)?.type ?? 'outcome',
          because: because === undefined ? undefined : inline(because),
        })),
      })),
    outcomes: data.outcomes.map((outcome) => ({
      type: 'outcome',
      id: outcome.id,
      title: outcome.title,
      subject: subjectOf(guide, outcome.role),
      reasons: outcome.reasons.map(inline),
      facts: factMarks(facts, outcome.facts, outcome.reasons.join(' ')),
      wouldChange: blocks(outcome.wouldChange),
      read: outcome.read.map((chapter) => linkTo(guide, { kind: 'chapter', id: chapter })),
    })),
  };
}

export interface DecisionPage extends PageView {
  decision: DecisionView;
}

/** The page of a decision guide. */
export function decisionPage(guide: Guide, id: string): DecisionPage {
  const page = entryPage(guide, 'decision', id, dataOf(guide, 'decision', id));
  return { ...page, decision: decisionView(guide, id, page.facts) };
}

function breadthFirst(start: string, edges: ReadonlyMap<string, string[]>): string[] {
  const order = [start];
  for (const node of order) {
    for (const next of edges.get(node) ?? []) if (!order.includes(next)) order.push(next);
  }
  return order;
}
