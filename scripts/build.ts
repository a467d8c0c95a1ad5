import { requireEnvironment } from './lib/environment.ts';

requireEnvironment('build');

// Loaded only now: a process that has started the threads of the renderer does not always end when it is asked to.
const { buildInto, distFolder } = await import('./build/run.ts');

const dist = distFolder();
process.exitCode = await buildInto(dist, (text) => process.stdout.write(text));
if (process.exitCode === 0) process.stdout.write(`The site is in ${dist}\n`);
