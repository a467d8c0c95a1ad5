import { quote } from '../../../diagnostics/wording.ts';
import { isPlainText, type Mapping } from './model.ts';
import { isDuration } from './parse-duration.ts';
import type { ComposeProblem } from './problem.ts';
import { valuesAt } from './values-at.ts';

const PLACES = [
  'services.*.stop_grace_period',
  'services.*.healthcheck.interval',
  'services.*.healthcheck.timeout',
  'services.*.healthcheck.start_period',
  'services.*.healthcheck.start_interval',
  'services.*.deploy.update_config.delay',
  'services.*.deploy.update_config.monitor',
  'services.*.deploy.rollback_config.delay',
  'services.*.deploy.rollback_config.monitor',
  'services.*.deploy.restart_policy.delay',
  'services.*.deploy.restart_policy.window',
];

/** Times have a unit (Compose Specification, chapter 11, "Specifying durations"). */
export function durations(file: Mapping): ComposeProblem[] {
  return PLACES.flatMap((place) => valuesAt(file, place)).flatMap(({ path, value }) =>
    !isPlainText(value) || isDuration(value)
      ? []
      : [
          {
            path,
            message: `${quote(value)} is no duration`,
            fix: 'Write numbers with their units: "30s", "1m30s", "500ms".',
          },
        ],
  );
}
