import { dev } from 'astro';
import { projectRoot } from './build/steps.ts';
import { requireEnvironment } from './lib/environment.ts';

requireEnvironment('dev');

await dev({ root: projectRoot() });
