import type { Role } from '../../kinds/site.ts';
import type { Layer } from '../../kinds/stack.ts';
import { dataOf, type Guide } from '../guide.ts';
import { roleKey, type Shown } from '../labels/role-key.ts';
import { subjectOf } from '../labels/subject.ts';
import { address } from '../links/address.ts';

export interface DrawnLayer extends Shown {
  id: string;
  label: string;
  sublabel: string | undefined;
  /** Joins a part of the drawing to its explanation; from 1, from the bottom up, control layers last. */
  number: number;
}

/** All there is to draw of a stack: pages, drawings, plain text and the pictures of links are made from this. */
export interface StackDrawing<L extends DrawnLayer = DrawnLayer> {
  id: string;
  title: string;
  href: string;
  /** What a reader who cannot see the drawing needs to know. */
  alt: string;
  subject: { label: string; role: Role };
  /** Names of the instances drawn side by side; at least one. */
  instances: readonly string[];
  /** From the bottom up; shared by all instances. */
  ground: readonly L[];
  /** Where it has one: how the guide calls such a line, and what it is here. */
  boundary: { name: string; label: string } | undefined;
  /** From the boundary up; once per instance. */
  inside: readonly L[];
  /** Beside the stack, in the order in which they were listed: starts and supervises. */
  control: readonly L[];
  /** What its colours mean; empty where all layers are of one subject. */
  key: readonly Shown[];
}

/** What a drawing says of the layers beside a stack. */
export const CONTROL = { label: 'Control', note: 'starts and supervises; not in the path' } as const;

/** What is said before the layers that each instance has. */
export const insideWords = ({ boundary, instances }: StackDrawing): string =>
  `Above the ${boundary ? 'boundary' : 'ground'}, once for ${AND.format(instances)}`;

const AND = new Intl.ListFormat('en', { type: 'conjunction' });

/** How the guide calls the line that its stacks may show. */
export const boundaryName = ({ site }: Guide): string => site.boundary ?? 'Boundary';

/** What there is to draw of a stack. */
export const stackDrawing = (guide: Guide, id: string): StackDrawing => stackWith(guide, id, () => ({}));

/** The same with what else is to be known of each layer. */
export function stackWith<T>(
  guide: Guide,
  id: string,
  more: (layer: Layer) => T,
): StackDrawing<DrawnLayer & T> {
  const { alt, boundary, instances, layers, subject, title } = dataOf(guide, 'stack', id);
  const order = (['ground', 'inside', 'control'] as const).flatMap((scope) =>
    layers.filter((layer) => layer.scope === scope),
  );
  const drawn = order.map((layer, index) => ({ layer, shown: drawnLayer(guide, layer, index + 1) }));
  const within = (scope: Layer['scope']) =>
    drawn
      .filter(({ layer }) => layer.scope === scope)
      .map(({ layer, shown }) => ({ ...shown, ...more(layer) }));
  return {
    id,
    title,
    href: address(guide.base, { kind: 'stack', id }),
    alt,
    subject: subjectOf(guide, subject),
    instances,
    ground: within('ground'),
    boundary: boundary && { name: boundaryName(guide), label: boundary.label },
    inside: within('inside'),
    control: within('control'),
    key: roleKey(drawn.map(({ shown }) => shown)),
  };
}

function drawnLayer(guide: Guide, { id, label, role, sublabel }: Layer, number: number): DrawnLayer {
  const subject = subjectOf(guide, role);
  return { id, label, sublabel, role: subject.role, subject: subject.label, number };
}
