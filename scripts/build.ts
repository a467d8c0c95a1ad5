import { buildInto, distFolder } from './build/run.ts';
import { requireEnvironment } from './lib/environment.ts';

requireEnvironment('build');

const dist = distFolder();
process.exitCode = await buildInto(dist, (text) => process.stdout.write(text));
if (process.exitCode === 0) process.stdout.write(`The site is in ${dist}\n`);
