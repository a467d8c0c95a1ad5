import { preview } from 'astro';
import { buildInto, distFolder } from './build/run.ts';
import { projectRoot } from './build/steps.ts';

const HOST = '127.0.0.1';
const PORT = Number(process.env.PORT ?? 4321);

const dist = distFolder();
const status = await buildInto(dist, (text) => process.stdout.write(text));
if (status === 0) {
  const server = await preview({
    root: projectRoot(),
    outDir: dist,
    server: { host: HOST, port: PORT },
    logLevel: 'warn',
  });
  const base = process.env.SITE_URL ? new URL(process.env.SITE_URL).pathname : '/';
  process.stdout.write(`\nThe guide is at http://${HOST}:${server.port}${base}\nPress Ctrl+C to stop.\n`);
} else {
  process.exitCode = status;
}
