import { quote } from '../../../diagnostics/wording.ts';
import { isPlainText, type Mapping } from './model.ts';
import type { ComposeProblem } from './problem.ts';
import { valuesAt } from './values-at.ts';

interface Type {
  places: readonly string[];
  accepts: RegExp;
  what: string;
  fix: string;
}

const TYPES: readonly Type[] = [
  {
    places: [
      'cpu_count',
      'cpu_period',
      'cpu_quota',
      'cpu_rt_period',
      'cpu_rt_runtime',
      'cpu_shares',
      'oom_score_adj',
      'pids_limit',
      'scale',
      'deploy.replicas',
      'deploy.update_config.parallelism',
      'deploy.rollback_config.parallelism',
      'deploy.restart_policy.max_attempts',
      'deploy.placement.max_replicas_per_node',
      'healthcheck.retries',
      'ports.*.target',
      'ulimits.*',
      'ulimits.*.soft',
      'ulimits.*.hard',
    ],
    accepts: /^[+-]?\d+$/,
    what: 'whole number',
    fix: 'Write digits only.',
  },
  {
    places: [
      'cpus',
      'cpu_percent',
      'deploy.resources.limits.cpus',
      'deploy.resources.reservations.cpus',
      'deploy.update_config.max_failure_ratio',
      'deploy.rollback_config.max_failure_ratio',
    ],
    accepts: /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i,
    what: 'number',
    fix: 'Write digits, with a point if it has a fraction: "0.5".',
  },
  {
    places: [
      'init',
      'oom_kill_disable',
      'privileged',
      'read_only',
      'stdin_open',
      'tty',
      'healthcheck.disable',
      'depends_on.*.required',
      'depends_on.*.restart',
      'volumes.*.read_only',
      'volumes.*.volume.nocopy',
    ],
    accepts: /^(?:true|false|y|yes|on|n|no|off)$/i,
    what: 'truth value',
    fix: 'Write true or false.',
  },
];

/**
 * Numbers and truth values written as text, which the schema lets pass because a variable might be there
 * (compose-go, loader/interpolate.go; types/cpus.go).
 */
export function typedText(file: Mapping): ComposeProblem[] {
  return TYPES.flatMap(({ accepts, fix, places, what }) =>
    places
      .flatMap((place) => valuesAt(file, `services.*.${place}`))
      .flatMap(({ path, value }) =>
        !isPlainText(value) || accepts.test(value)
          ? []
          : [{ path, message: `${quote(value)} is no ${what}`, fix }],
      ),
  );
}
