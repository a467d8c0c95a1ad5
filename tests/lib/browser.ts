import { existsSync } from 'node:fs';
import bundled from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { serveFolder } from '../../scripts/lib/serve.ts';
import { SITES, type SiteName, siteFolder } from './sites.ts';

const INSTALLED = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const QUIET = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
];

/** A browser that is installed, else the one that came with the packages. Throws when there is none. */
export async function launch(): Promise<Browser> {
  const installed = INSTALLED.find((path) => path !== undefined && existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed, args: QUIET });
  return chromium.launch({
    executablePath: await bundled.executablePath(),
    args: [...bundled.args, ...QUIET],
  });
}

/** Serves a built site on the loopback address. */
export function serve(name: SiteName): Promise<{ url: string; close: () => void }> {
  return serveFolder(siteFolder(name), SITES[name].base);
}
