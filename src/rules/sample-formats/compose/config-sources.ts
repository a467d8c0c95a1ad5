import { oneOf, quote } from '../../../diagnostics/wording.ts';
import { type Mapping, mapping } from './model.ts';
import type { ComposeProblem } from './problem.ts';

/** What the content of a config or a secret may come from (compose-go, validation/validation.go). */
const SOURCES = {
  configs: ['file', 'environment', 'content'],
  secrets: ['file', 'environment'],
} as const;

/** Keys with which the content comes from elsewhere. */
const ELSEWHERE = ['external', 'driver'];

interface Resource {
  what: string;
  sources: readonly string[];
  given: readonly string[];
  path: [string, string];
  spec: Mapping;
}

/** Configs and secrets with more than one source. */
export function competingSources(file: Mapping): ComposeProblem[] {
  return resources(file)
    .filter(({ given }) => given.length > 1)
    .map(({ given, path, what }) => ({
      path: [...path, given[1] ?? ''],
      message: `${what} has more than one source: ${given.map((key) => `\`${key}\``).join(', ')}`,
      fix: 'Keep one of them.',
    }));
}

/** Configs and secrets without any source. */
export function missingSources(file: Mapping): ComposeProblem[] {
  return resources(file)
    .filter(({ given, spec }) => given.length === 0 && !ELSEWHERE.some((key) => Object.hasOwn(spec, key)))
    .map(({ path, sources, what }) => ({
      path,
      message: `${what} does not say where its content comes from`,
      fix: `Add ${oneOf([...sources, 'external: true'])}.`,
    }));
}

function resources(file: Mapping): Resource[] {
  return Object.entries(SOURCES).flatMap(([section, sources]) =>
    Object.entries(mapping(file[section])).map(([name, raw]) => {
      const spec = mapping(raw);
      const what = `the ${section === 'configs' ? 'config' : 'secret'} ${quote(name)}`;
      const given = sources.filter((key) => Object.hasOwn(spec, key));
      return { what, sources, given, path: [section, name] as [string, string], spec };
    }),
  );
}
