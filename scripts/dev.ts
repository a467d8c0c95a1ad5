import { dev } from 'astro';
import { contentRoot } from '../src/data.ts';
import { projectRoot } from './build/steps.ts';
import { contentWatcher } from './dev/content-watcher.ts';
import { requireEnvironment } from './lib/environment.ts';

requireEnvironment('dev');

const print = (text: string) => process.stdout.write(text);

await dev({
  root: projectRoot(),
  server: { host: '127.0.0.1' },
  // Built files have no slash at the end of their addresses: a live server that insists on one has no downloads.
  trailingSlash: 'ignore',
  vite: {
    plugins: [contentWatcher(contentRoot(), print)],
    // What builds write is no reason to reload.
    server: { watch: { ignored: ['**/.build/**', '**/dist/**', '**/.dist-*/**'] } },
  },
});
