import { quote } from '../../../diagnostics/wording.ts';
import { circles, drawCircle } from '../../graph/circles.ts';
import { type Mapping, type Service, servicesOf } from './model.ts';
import type { ComposeProblem } from './problem.ts';
import { extendedService, type NameUse, neededServices } from './service-references.ts';

type Uses = (service: Service) => NameUse[];

/**
 * Services that wait for one another, and services that extend one another, for ever (compose-go, graph/cycle.go and
 * loader/extends.go).
 */
export function serviceCycles(file: Mapping): ComposeProblem[] {
  const services = servicesOf(file);
  return [
    ...circlesOf(services, neededServices, 'depend', 'Remove one of these dependencies.'),
    ...circlesOf(
      services,
      extendedService,
      'extend',
      'Put what they share into a service that extends none.',
    ),
  ];
}

function circlesOf(services: readonly Service[], usesOf: Uses, verb: string, fix: string): ComposeProblem[] {
  const uses = new Map(services.map((service) => [service.name, usesOf(service)]));
  const graph = new Map([...uses].map(([name, all]) => [name, all.map((use) => use.name)]));
  return circles(graph).flatMap((circle) => {
    const [first = '', second = first] = circle;
    const edge = uses.get(first)?.find(({ name }) => name === second);
    if (!edge) return [];
    const on = verb === 'depend' ? ' on' : '';
    const message =
      circle.length === 1
        ? `the service ${quote(first)} ${verb}s${on} itself`
        : `services ${verb}${on} one another in a circle: ${drawCircle(circle)}`;
    return [{ path: edge.path, message, fix: circle.length === 1 ? 'Remove the line.' : fix }];
  });
}
