import { quote } from '../../../diagnostics/wording.ts';
import { list, type Mapping, mapping, servicesOf } from './model.ts';
import type { ComposeProblem } from './problem.ts';

/**
 * `network_mode` excludes `networks`; with the network of the host there is nothing to publish (Compose
 * Specification, chapter 5, "network_mode" and "ports").
 */
export function networkMode(file: Mapping): ComposeProblem[] {
  return servicesOf(file).flatMap(({ name, path, spec }) => {
    if (typeof spec.network_mode !== 'string' || spec.network_mode === '') return [];
    const joined = Array.isArray(spec.networks) ? spec.networks : Object.keys(mapping(spec.networks));
    return [
      ...(joined.length > 0
        ? [
            {
              path: [...path, 'network_mode'],
              message: `the service ${quote(name)} has both \`network_mode\` and \`networks\``,
              fix: 'Remove one of the two: a service either joins networks or uses a mode.',
            },
          ]
        : []),
      ...(spec.network_mode === 'host' && list(spec.ports).length > 0
        ? [
            {
              path: [...path, 'ports'],
              message: `the service ${quote(name)} publishes ports, but with \`network_mode: host\` its ports are those of the host already`,
              fix: 'Remove `ports`, or `network_mode`.',
            },
          ]
        : []),
    ];
  });
}
