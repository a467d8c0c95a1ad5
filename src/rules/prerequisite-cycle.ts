import type { Corpus } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { circles, drawCircle } from './graph/circles.ts';
import { prerequisiteGraph } from './graph/prerequisite-graph.ts';
import type { Rule } from './rule.ts';

/** A reader can begin somewhere only if no chapter requires itself, not even by way of others. */
export const prerequisiteCycle: Rule = {
  name: 'prerequisite-cycle',
  description: 'Prerequisites of chapters do not run in a circle.',
  codes: ['prerequisite-cycle'],
  check: (corpus) => circles(prerequisiteGraph(corpus)).flatMap((circle) => report(corpus, circle)),
};

function report(corpus: Corpus, circle: string[]): Diagnostic[] {
  const [first = '', second = first] = circle;
  const chapter = corpus.entries.chapter.get(first);
  if (!chapter) return [];
  const item = chapter.data.prerequisites.indexOf(second);
  return [
    diagnostic(
      'prerequisite-cycle',
      chapter.locate(['prerequisites', item]),
      `${entryName('chapter', first)} requires itself: ${drawCircle(circle)}.`,
      circle.length === 1
        ? 'Remove the chapter from its own `prerequisites`.'
        : 'Remove one of these prerequisites, so that one of the chapters can be read first.',
    ),
  ];
}
