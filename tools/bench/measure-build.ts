import { buildInto } from '../../scripts/build/run.ts';
import { report } from './child.ts';

/** Builds the guide of GUIDE_CONTENT into the folder named, as `npm run build` does, once, in this process. */
const steps: Record<string, number> = {};
const status = await buildInto(
  process.argv[2] ?? '',
  (text) => process.stderr.write(text),
  (step, ms) => {
    steps[step] = ms;
  },
);
if (status !== 0) throw new Error('The build failed.');
report(steps);
