import { all, type Corpus } from '../../corpus/corpus.ts';
import type { Graph } from './graph.ts';

/** Which chapters each chapter requires. */
export function prerequisiteGraph(corpus: Corpus): Graph {
  return new Map(all(corpus, 'chapter').map(({ data, id }) => [id, data.prerequisites]));
}
