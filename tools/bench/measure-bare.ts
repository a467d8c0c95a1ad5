import { resolve } from 'node:path';
import { build } from 'astro';
import { close, createIndex } from 'pagefind';
import { report } from './child.ts';
import { stopwatch } from './stopwatch.ts';

/** Builds the plain Astro project in the first folder named into the second, with a search index, in this process. */
const [, , root = '', out = ''] = process.argv;
const lap = stopwatch();
await build({ root, outDir: out, logLevel: 'error' });
const { errors, index } = await createIndex({});
if (!index) throw new Error(errors.join('\n'));
await index.addDirectory({ path: out });
await index.writeFiles({ outputPath: resolve(out, 'pagefind') });
await close();
report({ 'Build the site': lap() });
