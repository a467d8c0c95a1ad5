import type { Arity } from './draft.ts';

/**
 * Where a usage line says other than the program does, read in the source of the captured version. The client
 * wins; each line names the file that shows it.
 */
const CORRECTIONS: Readonly<Record<string, Partial<Arity>>> = {
  // docker/compose v5.5.0, cmd/compose/down.go: no limit, every argument is a service.
  'compose down': { max: null },
  // docker/compose v5.5.0, cmd/compose/scale.go: MinimumNArgs(1).
  'compose scale': { min: 1 },
  // docker/buildx v0.36.1, commands/history/import.go: NoArgs, the `-` of the usage line is refused.
  'buildx history import': { min: 0, max: 0 },
};

/** The arity of a command, corrected where the reference is known to be wrong. */
export function corrected(path: readonly string[], arity: Arity): Arity {
  return { ...arity, ...CORRECTIONS[path.join(' ')] };
}
