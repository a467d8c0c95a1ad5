import { offerAlone, quote } from '../../../diagnostics/wording.ts';
import { isPlainText, type Mapping } from './model.ts';
import type { ComposeProblem } from './problem.ts';
import { valuesAt } from './values-at.ts';

const POLICIES = ['no', 'always', 'on-failure', 'unless-stopped'];
const POLICY = /^(?:no|none|always|any|unless-stopped|on-failure(?::\d+)?)?$/;

/** When a service is started anew (Compose Specification, chapter 5, "restart"; chapter "deploy", "restart_policy"). */
export function restartPolicies(file: Mapping): ComposeProblem[] {
  return ['services.*.restart', 'services.*.deploy.restart_policy.condition']
    .flatMap((place) => valuesAt(file, place))
    .flatMap(({ path, value }) =>
      !isPlainText(value) || POLICY.test(value)
        ? []
        : [
            {
              path,
              message: `${quote(value)} is no restart policy`,
              fix: offerAlone(value, path.includes('deploy') ? ['none', 'on-failure', 'any'] : POLICIES),
            },
          ],
    );
}
