import { all, type Entry } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import type { Path } from '../corpus/locate.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import { circles, drawCircle } from './graph/circles.ts';
import { type DecisionGraph, decisionGraph } from './graph/decision-graph.ts';
import { reachable, reversed } from './graph/reachable.ts';
import type { Rule } from './rule.ts';

/** Whatever a reader answers, it ends in advice, and all advice can be reached. */
export const decisionPaths: Rule = {
  name: 'decision-paths',
  description: 'Every question and outcome is reached, every question leads to an outcome, none leads back.',
  codes: ['decision-unreachable', 'decision-dead-end', 'decision-cycle'],
  check: (corpus) =>
    all(corpus, 'decision').flatMap((entry) => {
      const graph = decisionGraph(entry);
      // An answer that leads nowhere is said first: the rest may follow from it.
      if (!graph.complete) return [];
      return [...unreachable(entry, graph), ...deadEnds(entry, graph), ...inCircles(entry, graph)];
    }),
};

function unreachable(entry: Entry<'decision'>, { edges, outcomes, questions }: DecisionGraph): Diagnostic[] {
  const reached = reachable(edges, [entry.data.start]);
  const nodes = [
    ...questions.map((id, index) => ({ id, noun: 'question', path: ['questions', index, 'id'] })),
    ...outcomes.map((id, index) => ({ id, noun: 'outcome', path: ['outcomes', index, 'id'] })),
  ];
  return nodes
    .filter(({ id }) => !reached.has(id))
    .map(({ id, noun, path }) =>
      diagnostic(
        'decision-unreachable',
        entry.locate(path),
        `${entryName('decision', entry.id)}: no answer leads to the ${noun} ${quote(id)}.`,
        'Let an answer lead to it with `next`, or remove it.',
      ),
    );
}

function deadEnds(entry: Entry<'decision'>, { edges, outcomes, questions }: DecisionGraph): Diagnostic[] {
  const ending = reachable(reversed(edges), outcomes);
  return questions.flatMap((id, index) =>
    ending.has(id)
      ? []
      : [
          diagnostic(
            'decision-dead-end',
            entry.locate(['questions', index, 'id']),
            `${entryName('decision', entry.id)}: whatever is answered to ${quote(id)}, no outcome follows.`,
            'Let one of its answers lead to an outcome, or to a question that comes closer to one.',
          ),
        ],
  );
}

function inCircles(entry: Entry<'decision'>, { edges }: DecisionGraph): Diagnostic[] {
  return circles(edges).map((circle) =>
    diagnostic(
      'decision-cycle',
      entry.locate(closingAnswer(entry, circle)),
      `${entryName('decision', entry.id)} asks the same again: ${drawCircle(circle)}.`,
      'Let one of these answers lead to an outcome or to a later question.',
    ),
  );
}

/** The answer that leads from the last question of a circle to its first. */
function closingAnswer({ data }: Entry<'decision'>, circle: readonly string[]): Path {
  const question = data.questions.findIndex(({ id }) => id === circle.at(-1));
  const option = data.questions[question]?.options.findIndex(({ next }) => next === circle[0]) ?? 0;
  return ['questions', question, 'options', option, 'next'];
}
