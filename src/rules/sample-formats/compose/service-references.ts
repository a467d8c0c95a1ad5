import { isPlainText, list, type Mapping, mapping, type Service } from './model.ts';
import type { Path } from './problem.ts';

/** A name used at a place in a file. */
export interface NameUse {
  name: string;
  path: Path;
}

const NAMESPACES = ['network_mode', 'ipc', 'pid', 'uts'];
const SERVICE = /^service:(.+)$/;

/**
 * The services that must run before a service: those that it depends on, links to, takes volumes from or shares a
 * namespace with (compose-go, loader/normalize.go).
 */
export function neededServices({ path, spec }: Service): NameUse[] {
  return [
    ...namesIn(spec.depends_on, [...path, 'depends_on']),
    ...beforeColon(spec.links, [...path, 'links']),
    ...beforeColon(spec.volumes_from, [...path, 'volumes_from']).filter(({ name }) => name !== 'container'),
    ...NAMESPACES.flatMap((key) => serviceIn(spec[key], [...path, key])),
  ];
}

/** Services whose build another build begins with (`additional_contexts`, Compose Specification, Build). */
export function buildServices({ path, spec }: Service): NameUse[] {
  const contexts = mapping(spec.build).additional_contexts;
  const at: Path = [...path, 'build', 'additional_contexts'];
  if (Array.isArray(contexts)) {
    return contexts.flatMap((item: unknown, index) =>
      typeof item === 'string' ? serviceIn(item.replace(/^[^=]*=/, ''), [...at, index]) : [],
    );
  }
  return Object.entries(mapping(contexts)).flatMap(([key, value]) => serviceIn(value, [...at, key]));
}

/** The service of the same file that a service extends. */
export function extendedService({ path, spec }: Service): NameUse[] {
  if (isPlainText(spec.extends)) return [{ name: spec.extends, path: [...path, 'extends'] }];
  const { file, service } = mapping(spec.extends);
  return file === undefined && isPlainText(service)
    ? [{ name: service, path: [...path, 'extends', 'service'] }]
    : [];
}

/** Names in a list, in the `source` of its items, or as the keys of a mapping. */
export function namesIn(raw: unknown, path: Path): NameUse[] {
  if (!Array.isArray(raw)) return Object.keys(mapping(raw)).map((name) => ({ name, path: [...path, name] }));
  return raw.flatMap((item: unknown, index): NameUse[] => {
    if (isPlainText(item)) return [{ name: item, path: [...path, index] }];
    const { source } = mapping(item);
    return isPlainText(source) ? [{ name: source, path: [...path, index, 'source'] }] : [];
  });
}

function beforeColon(raw: unknown, path: Path): NameUse[] {
  return list(raw).flatMap((item, index) =>
    isPlainText(item) ? [{ name: item.replace(/:.*$/s, ''), path: [...path, index] }] : [],
  );
}

function serviceIn(value: unknown, path: Path): NameUse[] {
  const name = isPlainText(value) ? SERVICE.exec(value)?.[1] : undefined;
  return name === undefined ? [] : [{ name, path }];
}

/** What a file declares in one of its sections. */
export function declaredIn(file: Mapping, section: string): string[] {
  return Object.keys(mapping(file[section]));
}
