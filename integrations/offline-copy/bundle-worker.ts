import { resolve } from 'node:path';
import { build } from 'vite';
import { WORKER_PATH } from '../../src/offline/manifest.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Writes the worker that keeps `version` of the site into `out`, as one classic script. */
export async function bundleWorker(out: string, version: string): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { OFFLINE_VERSION: JSON.stringify(version) },
    build: {
      outDir: out,
      emptyOutDir: false,
      copyPublicDir: false,
      target: ['chrome123', 'firefox120', 'safari17.5'],
      rolldownOptions: {
        input: resolve(ROOT, 'src/client/offline/worker.ts'),
        output: { format: 'iife', entryFileNames: WORKER_PATH },
      },
    },
  });
}
