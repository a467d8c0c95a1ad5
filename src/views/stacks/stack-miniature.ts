import type { Role } from '../../kinds/site.ts';
import type { Layer } from '../../kinds/stack.ts';
import { dataOf, type Guide } from '../guide.ts';
import { subjectOf } from '../labels/subject.ts';

/** A stack drawn so small that only its shape is left: the roles of its layers, each list from the bottom up. */
export interface StackMiniature {
  ground: Role[];
  inside: Role[];
  control: Role[];
  /** How many instances stand side by side. */
  instances: number;
  boundary: boolean;
}

/** The shape of a stack, for a list of stacks. */
export function stackMiniature(guide: Guide, id: string): StackMiniature {
  const { boundary, instances, layers } = dataOf(guide, 'stack', id);
  const roles = (scope: Layer['scope']) =>
    layers.filter((layer) => layer.scope === scope).map(({ role }) => subjectOf(guide, role).role);
  return {
    ground: roles('ground'),
    inside: roles('inside'),
    control: roles('control'),
    instances: instances.length,
    boundary: boundary !== undefined,
  };
}
