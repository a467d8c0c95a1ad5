import { type Mapping, mapping } from './model.ts';
import type { ComposeProblem } from './problem.ts';
import { valuesAt } from './values-at.ts';

const WITHOUT_TARGET = ['rebuild', 'restart'];

/** What is copied into a service goes somewhere (compose-go, loader/validate.go). */
export function watchTargets(file: Mapping): ComposeProblem[] {
  return valuesAt(file, 'services.*.develop.watch.*').flatMap(({ path, value }) => {
    const { action, target } = mapping(value);
    if (target || typeof action !== 'string' || WITHOUT_TARGET.includes(action)) return [];
    return [
      {
        path: [...path, 'action'],
        message: `watching with the action \`${action}\` needs a \`target\``,
        fix: 'Add `target:`, the path to which the files go.',
      },
    ];
  });
}
