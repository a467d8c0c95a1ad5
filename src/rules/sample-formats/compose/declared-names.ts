import { offer, quote } from '../../../diagnostics/wording.ts';
import { list, type Mapping, mapping, type Service, servicesOf } from './model.ts';
import { parseMount } from './parse-mount.ts';
import type { ComposeProblem, Path } from './problem.ts';
import {
  buildServices,
  declaredIn,
  extendedService,
  type NameUse,
  namesIn,
  neededServices,
} from './service-references.ts';

/**
 * Names that a service uses and no section declares (compose-go, loader/validate.go and loader/extends.go). Nothing
 * is said of a file that includes others: these may declare anything.
 */
export function undeclaredNames(file: Mapping): ComposeProblem[] {
  if (Object.hasOwn(file, 'include')) return [];
  return servicesOf(file).flatMap((service) =>
    Object.entries(usesOf(service)).flatMap(([section, uses]) => {
      const declared = declaredIn(file, section);
      return uses
        .filter(({ name }) => !declared.includes(name))
        .map((use) => undeclared(service, section, use, declared));
    }),
  );
}

function undeclared(
  service: Service,
  section: string,
  { name, path }: NameUse,
  declared: readonly string[],
): ComposeProblem {
  // A service is no mend for its own need.
  const others = section === 'services' ? declared.filter((one) => one !== service.name) : declared;
  return {
    path,
    message: `the service ${quote(service.name)} names ${quote(name)}, which \`${section}\` does not declare`,
    fix: `Declare it under \`${section}:\`, or ${offer(name, others)}.`,
  };
}

/** The names that a service uses, by the section that has to declare them. */
function usesOf(service: Service): Record<string, NameUse[]> {
  const { path, spec } = service;
  return {
    services: [...neededServices(service), ...buildServices(service), ...extendedService(service)],
    // Every file has the network `default`, declared or not.
    networks: namesIn(spec.networks, [...path, 'networks']).filter(({ name }) => name !== 'default'),
    volumes: volumes(spec.volumes, [...path, 'volumes']),
    secrets: [
      ...namesIn(spec.secrets, [...path, 'secrets']),
      ...namesIn(mapping(spec.build).secrets, [...path, 'build', 'secrets']),
    ],
    configs: namesIn(spec.configs, [...path, 'configs']),
    models: namesIn(spec.models, [...path, 'models']),
  };
}

function volumes(raw: unknown, path: Path): NameUse[] {
  return list(raw).flatMap((item, index): NameUse[] => {
    const mount = parseMount(item);
    if (mount.type !== 'volume' || mount.source === undefined) return [];
    const at = typeof item === 'string' ? [...path, index] : [...path, index, 'source'];
    return [{ name: mount.source, path: at }];
  });
}
