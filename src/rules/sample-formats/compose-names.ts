import { offer, quote } from '../../diagnostics/wording.ts';
import type { ComposeProblem } from './compose-schema.ts';

type Mapping = Readonly<Record<string, unknown>>;
type Path = (string | number)[];

/** A name used in a service, and the top-level section that must declare it. */
interface Use {
  name: string;
  section: string;
  path: Path;
}

/** Names that a service uses and no section declares; nothing is said of files that include others. */
export function undeclaredNames(file: Mapping): ComposeProblem[] {
  if ('include' in file) return [];
  return usesIn(file).flatMap(({ name, path, section }) => {
    const declared = Object.keys(mapping(file[section]));
    if (declared.includes(name)) return [];
    const service = String(path[1]);
    return [
      {
        path,
        message: `the service ${quote(service)} names ${quote(name)}, which \`${section}\` does not declare`,
        fix: `Declare it under \`${section}:\`, or ${offer(name, declared)}.`,
      },
    ];
  });
}

function usesIn(file: Mapping): Use[] {
  return Object.entries(mapping(file.services)).flatMap(([service, raw]) => {
    const base: Path = ['services', service];
    const spec = mapping(raw);
    return [
      ...named(spec.depends_on, [...base, 'depends_on'], 'services'),
      ...named(spec.networks, [...base, 'networks'], 'networks').filter(({ name }) => name !== 'default'),
      ...named(spec.secrets, [...base, 'secrets'], 'secrets'),
      ...named(spec.configs, [...base, 'configs'], 'configs'),
      ...volumes(spec.volumes, [...base, 'volumes']),
      ...shared(spec.network_mode, [...base, 'network_mode']),
    ];
  });
}

/** Names in a list, in the `source` of the items of a list, or as the keys of a mapping. */
function named(raw: unknown, path: Path, section: string): Use[] {
  if (!Array.isArray(raw)) {
    return Object.keys(mapping(raw)).map((name) => ({ name, section, path: [...path, name] }));
  }
  return raw.flatMap((item: unknown, index): Use[] => {
    if (typeof item === 'string') return [{ name: item, section, path: [...path, index] }];
    const { source } = mapping(item);
    return typeof source === 'string' ? [{ name: source, section, path: [...path, index, 'source'] }] : [];
  });
}

/** `name:/path` and a mount of type volume use a named volume; a path or a variable before the colon does not. */
function volumes(raw: unknown, path: Path): Use[] {
  if (!Array.isArray(raw)) return [];
  return raw.flatMap((item: unknown, index): Use[] => {
    if (typeof item === 'string') {
      const name = /^([A-Za-z0-9][A-Za-z0-9_.-]*):/.exec(item)?.[1];
      const isDrive = name?.length === 1 && /^.:\\/.test(item);
      return name === undefined || isDrive ? [] : [{ name, section: 'volumes', path: [...path, index] }];
    }
    const { source, type } = mapping(item);
    if (type !== 'volume' || typeof source !== 'string') return [];
    return [{ name: source, section: 'volumes', path: [...path, index, 'source'] }];
  });
}

function shared(mode: unknown, path: Path): Use[] {
  const name = typeof mode === 'string' ? /^service:(.+)$/.exec(mode)?.[1] : undefined;
  return name === undefined ? [] : [{ name, section: 'services', path }];
}

/** The value as a mapping; an empty one for anything else, which the schema has refused already. */
export function mapping(value: unknown): Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}
