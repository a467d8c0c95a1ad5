import { all, type Entry } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { offer, quote } from '../diagnostics/wording.ts';
import { decisionGraph } from './graph/decision-graph.ts';
import type { Rule } from './rule.ts';

/** An answer that leads nowhere leaves the reader standing. */
export const decisionUnknownNode: Rule = {
  name: 'decision-unknown-node',
  description: 'A decision guide starts at a question, and every answer leads to a question or an outcome.',
  codes: ['decision-unknown-node'],
  check: (corpus) => all(corpus, 'decision').flatMap((entry) => [...badStart(entry), ...badAnswers(entry)]),
};

function badStart(entry: Entry<'decision'>): Diagnostic[] {
  const { outcomes, questions } = decisionGraph(entry);
  const { start } = entry.data;
  if (questions.includes(start)) return [];
  const why = outcomes.includes(start) ? 'which is an outcome' : 'but no question has that id';
  return [
    diagnostic(
      'decision-unknown-node',
      entry.locate(['start']),
      `${entryName('decision', entry.id)} starts at ${quote(start)}, ${why}.`,
      `Name a question: ${offer(start, questions)}.`,
    ),
  ];
}

function badAnswers(entry: Entry<'decision'>): Diagnostic[] {
  const { outcomes, questions } = decisionGraph(entry);
  const nodes = [...questions, ...outcomes];
  const known = new Set(nodes);
  return entry.data.questions.flatMap(({ id, options }, question) =>
    options.flatMap(({ label, next }, option) =>
      known.has(next)
        ? []
        : [
            diagnostic(
              'decision-unknown-node',
              entry.locate(['questions', question, 'options', option, 'next']),
              `${entryName('decision', entry.id)}: the answer ${quote(label)} to ${quote(id)} leads to ${quote(next)}, but there is no such question or outcome.`,
              `Add it, or ${offer(next, nodes)}.`,
            ),
          ],
    ),
  );
}
