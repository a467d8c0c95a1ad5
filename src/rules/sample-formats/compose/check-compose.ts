import type { Base, SampleProblem } from '../sample-problem.ts';
import { builds } from './builds.ts';
import { competingSources, missingSources } from './config-sources.ts';
import { containerNames } from './container-names.ts';
import { undeclaredNames } from './declared-names.ts';
import { deployConflicts } from './deploy-conflicts.ts';
import { deviceRequests } from './device-requests.ts';
import { durations } from './durations.ts';
import { externalResources } from './external-resources.ts';
import { healthTests } from './health-tests.ts';
import { imageNames } from './image-names.ts';
import { interpolation } from './interpolation.ts';
import { merged, originOf, without } from './layers.ts';
import { type Mapping, mapping, servicesOf } from './model.ts';
import { mounts } from './mounts.ts';
import { networkMode } from './network-mode.ts';
import { saysOverride } from './override-name.ts';
import { ports } from './ports.ts';
import type { ComposeProblem, Path } from './problem.ts';
import { projectName } from './project-name.ts';
import { type Layer, readLayers } from './read-layers.ts';
import { restartPolicies } from './restart-policies.ts';
import { composeSchemaProblems } from './schema.ts';
import { serviceCycles } from './service-cycles.ts';
import { serviceSources } from './service-sources.ts';
import { sizes } from './sizes.ts';
import { typedText } from './typed-text.ts';
import { watchTargets } from './watch-targets.ts';

type Check = (file: Mapping) => ComposeProblem[];

/** About values of their own, looked at in each document by itself. */
const OF_VALUES: readonly Check[] = [
  obsolete,
  interpolation,
  projectName,
  imageNames,
  ports,
  sizes,
  durations,
  typedText,
  restartPolicies,
  healthTests,
  deviceRequests,
  watchTargets,
];

/** About values that go together, looked at when all documents are laid over one another. */
const OF_THE_WHOLE: readonly Check[] = [
  serviceCycles,
  networkMode,
  containerNames,
  deployConflicts,
  competingSources,
  externalResources,
  builds,
  mounts,
];

/** About what must be there somewhere, which nothing can be said of while part of the whole is unknown. */
const OF_WHAT_IS_MISSING: readonly Check[] = [noServices, serviceSources, undeclaredNames, missingSources];

/**
 * Checks a file of the Compose Specification: YAML, its JSON Schema, and what the tool checks beyond the schema. A
 * file that is laid over others is checked together with them, and what they have wrong is not said again.
 */
export function checkCompose(text: string, base: Base = { type: 'none' }): SampleProblem[] {
  const own = readLayers(text);
  if (!own.ok) return own.diagnostics;
  const below = base.type === 'known' ? base.texts.map(readLayers) : [];
  const known = below.flatMap((layers) => (layers.ok ? layers.value : []));
  const isOverride = base.type === 'unknown' || (base.type === 'none' && saysOverride(text));
  const isWhole = !isOverride && below.every(({ ok }) => ok);
  const fromSchema = own.value.flatMap((layer) => located(layer, composeSchemaProblems(layer.value)));
  const ofValues = own.value.flatMap((layer) => located(layer, run(OF_VALUES, layer.value)));
  const taken = new Set(fromSchema.map(placeOf));
  const found = [...fromSchema, ...ofValues.filter((problem) => !taken.has(placeOf(problem)))];
  // A key that is misspelt is also one that is missing: the whole is judged when its parts are right.
  return fromSchema.length > 0 ? found : [...found, ...ofWhole(known, own.value, isWhole)];
}

function placeOf({ column, line }: SampleProblem): string {
  return `${line}:${column}`;
}

function run(checks: readonly Check[], value: unknown): ComposeProblem[] {
  return checks.flatMap((check) => check(mapping(value)));
}

/** Problems of the files laid over one another, but for those that the lower ones have without the upper ones. */
function ofWhole(known: readonly Layer[], own: readonly Layer[], isWhole: boolean): SampleProblem[] {
  const checks = isWhole ? [...OF_THE_WHOLE, ...OF_WHAT_IS_MISSING] : OF_THE_WHOLE;
  const before = known.length === 0 ? [] : run(checks, merged(visible(known)));
  const said = new Set(before.map(({ message }) => message));
  const layers = visible([...known, ...own]);
  return run(checks, merged(layers)).flatMap((problem) => {
    const origin = originOf(layers, problem.path);
    const upper = layers.slice(known.length);
    const isOwn = origin.layer >= known.length;
    const at = isOwn ? { ...origin, layer: origin.layer - known.length } : originOf(upper, problem.path);
    const layer = own[at.layer];
    return said.has(problem.message) || !layer ? [] : located(layer, [{ ...problem, path: at.path }]);
  });
}

/** What is left of each layer when those above have reset and replaced what they name. */
function visible(layers: readonly Layer[]): unknown[] {
  const above: Path[] = [];
  return layers
    .toReversed()
    .map(({ clears, value }) => {
      const left = without(value, above);
      above.push(...clears);
      return left;
    })
    .toReversed();
}

function located({ locate }: Layer, problems: readonly ComposeProblem[]): SampleProblem[] {
  return problems.map(({ fix, message, path }) => {
    const { column, line } = locate(path, { key: true });
    return { line, column, message, fix };
  });
}

function obsolete(file: Mapping): ComposeProblem[] {
  if (!Object.hasOwn(file, 'version')) return [];
  return [
    { path: ['version'], message: 'the key `version` is obsolete and ignored', fix: 'Remove the line.' },
  ];
}

/** A file that declares something else may be there for others to use it. */
function noServices(file: Mapping): ComposeProblem[] {
  const others = ['include', 'networks', 'volumes', 'configs', 'secrets', 'models'];
  if (servicesOf(file).length > 0 || others.some((key) => Object.hasOwn(file, key))) return [];
  return [
    {
      path: ['services'],
      message: 'the file has no service',
      fix: 'Add `services:` with one service or more.',
    },
  ];
}
