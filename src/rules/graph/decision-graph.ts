import type { Entry } from '../../corpus/corpus.ts';
import type { Graph } from './graph.ts';

/** Where the answers of each question lead, and what outcomes there are. */
export interface DecisionGraph {
  edges: Graph;
  questions: string[];
  outcomes: string[];
  /** Whether the start is a question and every answer leads to something: only then can more be said. */
  complete: boolean;
}

export function decisionGraph({ data }: Entry<'decision'>): DecisionGraph {
  const questions = data.questions.map(({ id }) => id);
  const outcomes = data.outcomes.map(({ id }) => id);
  const nodes = new Set([...questions, ...outcomes]);
  const edges = new Map(data.questions.map(({ id, options }) => [id, options.map(({ next }) => next)]));
  const complete =
    questions.includes(data.start) && [...edges.values()].flat().every((next) => nodes.has(next));
  return { edges, questions, outcomes, complete };
}
