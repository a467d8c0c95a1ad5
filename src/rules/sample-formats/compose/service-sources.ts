import { quote } from '../../../diagnostics/wording.ts';
import { type Mapping, servicesOf } from './model.ts';
import type { ComposeProblem } from './problem.ts';

/** Where the program of a service comes from; what `extends` names may bring any of them. */
const SOURCES = ['image', 'build', 'extends', 'provider'];

/** A service has an image, or says how one is built (compose-go, loader/validate.go). */
export function serviceSources(file: Mapping): ComposeProblem[] {
  return servicesOf(file)
    .filter(({ spec }) => !SOURCES.some((key) => Object.hasOwn(spec, key)))
    .map(({ name, path }) => ({
      path,
      message: `the service ${quote(name)} has neither \`image\` nor \`build\``,
      fix: 'Add one of the two. A file that is laid over another one is named compose.override.yaml, or has `over:` in sample.yaml.',
    }));
}
