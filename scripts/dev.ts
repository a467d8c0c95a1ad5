import { requireEnvironment } from './lib/environment.ts';
import { projectRoot } from './lib/project-root.ts';

requireEnvironment('dev');

// Loaded only now, as the build is.
const { dev } = await import('astro');
await dev({ root: projectRoot() });
