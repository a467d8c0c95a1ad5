import { fieldName } from '../../../corpus/field-name.ts';
import { quote } from '../../../diagnostics/wording.ts';
import { byteSize } from '../parse-size.ts';
import { isMapping, type Mapping, servicesOf, valueAt } from './model.ts';
import type { ComposeProblem, Path } from './problem.ts';

/** A key of a service, its twin in `deploy`, and how both are read. */
interface Twin {
  key: string;
  path: Path;
  read: (value: unknown) => number | undefined;
}

const TWINS: readonly Twin[] = [
  { key: 'scale', path: ['deploy', 'replicas'], read: number },
  { key: 'cpus', path: ['deploy', 'resources', 'limits', 'cpus'], read: number },
  { key: 'pids_limit', path: ['deploy', 'resources', 'limits', 'pids'], read: number },
  { key: 'mem_limit', path: ['deploy', 'resources', 'limits', 'memory'], read: bytes },
  { key: 'mem_reservation', path: ['deploy', 'resources', 'reservations', 'memory'], read: bytes },
];

/** A limit that is said twice is said alike; limits that leave one out set it to nothing (compose-go, loader/validate.go). */
export function deployConflicts(file: Mapping): ComposeProblem[] {
  return servicesOf(file).flatMap(({ name, path, spec }) =>
    TWINS.flatMap((twin) => {
      const one = twin.read(spec[twin.key]);
      const limits = valueAt(spec, twin.path.slice(0, -1));
      const raw = valueAt(spec, twin.path);
      const other = raw === undefined && twin.key !== 'scale' ? 0 : twin.read(raw);
      if (!one || !isMapping(limits) || other === undefined || one === other) return [];
      return [
        {
          path: [...path, twin.key],
          message: `the service ${quote(name)} has a value in \`${twin.key}\` and another, or none, in ${fieldName(twin.path)}`,
          fix: 'Say it in one of the two places, or alike in both.',
        },
      ];
    }),
  );
}

function number(value: unknown): number | undefined {
  const read = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof read === 'number' && !Number.isNaN(read) ? read : undefined;
}

function bytes(value: unknown): number | undefined {
  return typeof value === 'number' || typeof value === 'string' ? byteSize(String(value)) : undefined;
}
