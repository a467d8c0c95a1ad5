import type { Role } from '../kinds/site.ts';
import type { Layer } from '../kinds/stack.ts';
import type { Html } from '../markup/html.ts';
import { type FactMark, factMarks } from './citations/fact-marks.ts';
import { type PageFacts, type SourceLine, sourceLine } from './citations/page-facts.ts';
import { dataOf, type Guide } from './guide.ts';
import { subjectOf } from './labels/subject.ts';
import { address } from './links/address.ts';
import { entryPage, type PageView, type Renderer, rendererOf } from './page.ts';

export interface LayerView {
  id: string;
  label: string;
  sublabel: string | undefined;
  role: Role;
  /** Name of the subject whose role it has: what its colour says, in words. */
  subject: string;
  term: string | undefined;
  does: Html;
  /** Labels of the layers it talks to. */
  uses: string[];
  facts: FactMark[];
}

export interface StackView {
  id: string;
  title: string;
  href: string;
  subject: { label: string; role: Role };
  summary: Html;
  alt: string;
  /** Names of the instances drawn side by side. */
  instances: string[];
  /** From the bottom up; shared by all instances. */
  ground: LayerView[];
  /** Where it has one: how the guide calls such a line, and what it is here. */
  boundary: { name: string; label: string; explains: Html; facts: FactMark[] } | undefined;
  /** From the boundary up; once per instance. */
  inside: LayerView[];
  /** Beside the stack, in the order in which they were listed: starts and supervises. */
  control: LayerView[];
  sources: SourceLine[];
}

/** How the guide calls the line that its stacks may show. */
export const boundaryName = ({ site }: Guide): string => site.boundary ?? 'Boundary';

/** A stack on a page whose facts are numbered by `facts`. */
export function stackView(guide: Guide, id: string, facts: PageFacts): StackView {
  const data = dataOf(guide, 'stack', id);
  const render = rendererOf(guide, facts);
  const names = new Map(data.layers.map((layer) => [layer.id, layer.label]));
  const views = (scope: Layer['scope']) =>
    data.layers
      .filter((layer) => layer.scope === scope)
      .map((layer) => layerView(guide, layer, names, render, facts));
  return {
    id,
    title: data.title,
    href: address(guide.base, { kind: 'stack', id }),
    subject: subjectOf(guide, data.subject),
    summary: render.blocks(data.summary),
    alt: data.alt,
    instances: data.instances,
    ground: views('ground'),
    boundary: data.boundary && {
      name: boundaryName(guide),
      label: data.boundary.label,
      explains: render.blocks(data.boundary.explains),
      facts: factMarks(facts, data.boundary.facts, data.boundary.explains),
    },
    inside: views('inside'),
    control: views('control'),
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

function layerView(
  guide: Guide,
  layer: Layer,
  names: ReadonlyMap<string, string>,
  render: Renderer,
  facts: PageFacts,
): LayerView {
  const { label: subject, role } = subjectOf(guide, layer.role);
  return {
    id: layer.id,
    label: layer.label,
    sublabel: layer.sublabel,
    role,
    subject,
    term: layer.term && address(guide.base, { kind: 'term', id: layer.term }),
    does: render.inline(layer.does),
    uses: layer.uses.flatMap((id) => names.get(id) ?? []),
    facts: factMarks(facts, layer.facts, layer.does),
  };
}
