import { quote } from '../../../diagnostics/wording.ts';
import { isPlainText, list, type Mapping, type Service, servicesOf } from './model.ts';
import { parseMount } from './parse-mount.ts';
import type { ComposeProblem, Path } from './problem.ts';

/**
 * Mounts without a target or a source, short ones that cannot be split, and two mounts in one place (compose-go,
 * format/volume.go, override/uncity.go, paths/resolve.go and loader/validate.go).
 */
export function mounts(file: Mapping): ComposeProblem[] {
  return servicesOf(file).flatMap((service) => [
    ...list(service.spec.volumes).flatMap((item, index) =>
      inMount(item, [...service.path, 'volumes', index]),
    ),
    ...twice(service),
  ]);
}

function inMount(item: unknown, path: Path): ComposeProblem[] {
  const mount = parseMount(item);
  switch (mount.type) {
    case 'unknown':
      return [];
    case 'wrong':
      return [
        {
          path,
          message: `the mount ${quote(String(item))} ${mount.reason}`,
          fix: 'Write it as source:target or source:target:ro, or as a mapping with `type`, `source` and `target`.',
        },
      ];
    case 'bind':
    case 'volume':
    case 'other':
      return [
        ...(mount.target ? [] : [lacking(path, 'target', 'the path at which it appears')]),
        ...(mount.type === 'bind' && !mount.source
          ? [lacking(path, 'source', 'the path that it shows')]
          : []),
      ];
  }
}

function lacking(path: Path, key: string, what: string): ComposeProblem {
  return { path, message: `the mount lacks \`${key}\``, fix: `Add \`${key}:\`, ${what}.` };
}

/** A file system in memory and another mount at the same path. Of two volumes the later one takes the place. */
function twice({ name, path, spec }: Service): ComposeProblem[] {
  const inMemory = typeof spec.tmpfs === 'string' ? [spec.tmpfs] : list(spec.tmpfs).filter(isPlainText);
  const targets = new Set(inMemory.map((item) => item.replace(/:.*$/s, '')));
  return list(spec.volumes).flatMap((item, index) => {
    const mount = parseMount(item);
    const target = 'target' in mount ? mount.target : undefined;
    if (target === undefined || !targets.has(target)) return [];
    return [
      {
        path: [...path, 'volumes', index],
        message: `the service ${quote(name)} mounts something at ${quote(target)} twice: here and in \`tmpfs\``,
        fix: 'Remove one of the two, or give one another path.',
      },
    ];
  });
}
