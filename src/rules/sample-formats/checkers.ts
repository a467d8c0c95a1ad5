import type { SampleFormat } from '../../kinds/sample.ts';
import { checkJson } from './check-json.ts';
import { checkYaml } from './check-yaml.ts';
import { checkCompose } from './compose/check-compose.ts';
import { checkDockerfile } from './dockerfile/check-dockerfile.ts';
import type { SampleChecker } from './sample-problem.ts';

/** What reads the files of each format. The commands of sessions are checked by a rule of their own. */
export const CHECKERS: { readonly [F in SampleFormat]: SampleChecker | 'none' } = {
  dockerfile: checkDockerfile,
  compose: checkCompose,
  yaml: checkYaml,
  json: checkJson,
  'shell-session': 'none',
  text: 'none',
};
