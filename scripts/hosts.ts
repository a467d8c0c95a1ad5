import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { siteAddress } from '../src/views/links/site-address.ts';
import { hostFiles } from './hosts/host-files.ts';
import { requireEnvironment } from './lib/environment.ts';
import { projectRoot } from './lib/project-root.ts';

requireEnvironment('hosts');

/** Writes the configurations of hosts for a site at SITE_URL into a folder: deploy/ of this project unless one is named. */
const folder = resolve(process.argv[2] ?? resolve(projectRoot(), 'deploy'));
mkdirSync(folder, { recursive: true });
for (const [name, text] of hostFiles(siteAddress(process.env.SITE_URL).base)) {
  writeFileSync(resolve(folder, name), text);
  process.stdout.write(`${resolve(folder, name)}: written\n`);
}
