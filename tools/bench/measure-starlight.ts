import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { build } from 'astro';
import { report } from './child.ts';
import { stopwatch } from './stopwatch.ts';

/** Builds the Starlight project in the first folder named into the second, by its own Astro, in this process. */
const [, , root = '', out = ''] = process.argv;
const own = createRequire(resolve(root, 'package.json')).resolve('astro');
const lap = stopwatch();
// Its version of Astro has the same interface as ours.
const astro = (await import(pathToFileURL(own).href)) as { build: typeof build };
await astro.build({ root, outDir: out, logLevel: 'error' });
report({ 'Build the site': lap() });
