import type { Prose } from '../markup/prose.ts';
import { type FactMark, factMarks } from './citations/fact-marks.ts';
import { type PageFacts, type SourceLine, sourceLine } from './citations/page-facts.ts';
import { dataOf, type Guide } from './guide.ts';
import { address } from './links/address.ts';
import { entryPage, type PageView, rendererOf } from './page.ts';
import { type DrawnLayer, type StackDrawing, stackWith } from './stacks/stack-drawing.ts';

/** A layer with what is said of it. */
export interface LayerView extends DrawnLayer {
  term: string | undefined;
  does: Prose;
  /** Labels of the layers it talks to. */
  uses: string[];
  facts: FactMark[];
}

/** A drawing with what is said of it and of its parts. */
export interface StackView extends StackDrawing<LayerView> {
  summary: Prose;
  boundary: (NonNullable<StackDrawing['boundary']> & { explains: Prose; facts: FactMark[] }) | undefined;
  sources: SourceLine[];
}

/** A stack on a page whose facts are numbered by `facts`. */
export function stackView(guide: Guide, id: string, facts: PageFacts): StackView {
  const data = dataOf(guide, 'stack', id);
  const render = rendererOf(guide, facts);
  const labels = new Map(data.layers.map((layer) => [layer.id, layer.label]));
  const stack = stackWith(guide, id, (layer) => ({
    term: layer.term && address(guide.base, { kind: 'term', id: layer.term }),
    does: render.inline(layer.does),
    uses: layer.uses.flatMap((used) => labels.get(used) ?? []),
    facts: factMarks(facts, layer.facts, layer.does),
  }));
  return {
    ...stack,
    summary: render.blocks(data.summary),
    boundary: stack.boundary &&
      data.boundary && {
        ...stack.boundary,
        explains: render.blocks(data.boundary.explains),
        facts: factMarks(facts, data.boundary.facts, data.boundary.explains),
      },
    sources: data.sources.map((one) => sourceLine(guide, one)),
  };
}

export interface StackPage extends PageView {
  stack: StackView;
}

/** The page of a stack. */
export function stackPage(guide: Guide, id: string): StackPage {
  const page = entryPage(guide, 'stack', id, dataOf(guide, 'stack', id));
  return { ...page, stack: stackView(guide, id, page.facts) };
}
