import { buildInto, distFolder } from './build/run.ts';

const dist = distFolder();
process.exitCode = await buildInto(dist, (text) => process.stdout.write(text));
if (process.exitCode === 0) process.stdout.write(`The site is in ${dist}\n`);
