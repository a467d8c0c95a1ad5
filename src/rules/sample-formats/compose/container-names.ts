import { quote } from '../../../diagnostics/wording.ts';
import { isPlainText, type Mapping, mapping, type Service, servicesOf } from './model.ts';
import type { ComposeProblem } from './problem.ts';

/**
 * A name of its own excludes a service that is scaled, and another service of the same name (compose-go,
 * loader/validate.go and `CheckContainerNameUnicity` in types/project.go).
 */
export function containerNames(file: Mapping): ComposeProblem[] {
  const named = servicesOf(file).filter(({ spec }) => isPlainText(spec.container_name));
  const scaled = named.filter((service) => Number(scaleOf(service)) > 1);
  const repeated = named.filter(
    ({ spec }, index) =>
      named.findIndex((other) => other.spec.container_name === spec.container_name) < index,
  );
  return [
    ...scaled.map(({ name, path }) => ({
      path: [...path, 'container_name'],
      message: `the service ${quote(name)} runs several times, but \`container_name\` can name only one`,
      fix: 'Remove `container_name`, or do not scale the service.',
    })),
    ...repeated.map(({ name, path, spec }) => ({
      path: [...path, 'container_name'],
      message: `the service ${quote(name)} has the \`container_name\` ${quote(String(spec.container_name))}, as another service does`,
      fix: 'Give each a name of its own, or leave the names to the tool.',
    })),
  ];
}

function scaleOf({ spec }: Service): unknown {
  return spec.scale ?? mapping(spec.deploy).replicas;
}
