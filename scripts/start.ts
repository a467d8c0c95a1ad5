import { siteAddress } from '../src/views/links/site-address.ts';
import { requireEnvironment } from './lib/environment.ts';
import { serveFolder } from './serve/serve.ts';

requireEnvironment('start');

// Loaded only now: a process that has started the threads of the renderer does not always end when it is asked to.
const { buildInto, distFolder } = await import('./build/run.ts');

const PORT = Number(process.env.PORT ?? 4321);

const dist = distFolder();
const status = await buildInto(dist, (text) => process.stdout.write(text));
if (status === 0) {
  const { base } = siteAddress(process.env.SITE_URL);
  // Another program may have the usual port.
  const { url } = await serveFolder(dist, base, PORT).catch(() => serveFolder(dist, base));
  process.stdout.write(`\nThe guide is at ${url}\nPress Ctrl+C to stop.\n`);
} else {
  process.exitCode = status;
}
