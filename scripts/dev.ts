import { requireEnvironment } from './lib/environment.ts';

requireEnvironment('dev');

// Loaded only now, as the build is.
const [{ dev }, { projectRoot }] = await Promise.all([import('astro'), import('./build/steps.ts')]);
await dev({ root: projectRoot() });
