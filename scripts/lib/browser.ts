import { existsSync } from 'node:fs';
import bundled from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { fontsOfPackages } from './fonts.ts';

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

/** Program of a browser that is installed, or of the one that came with the packages. */
export async function browserPath(): Promise<string> {
  return INSTALLED.find((path) => path !== undefined && existsSync(path)) ?? bundled.executablePath();
}

/** Starts that browser, with the faces of the packages alone. Throws when there is none for this machine. */
export async function launch(): Promise<Browser> {
  const executablePath = await browserPath();
  const own = INSTALLED.includes(executablePath) ? [] : bundled.args;
  const env = { ...process.env, FONTCONFIG_FILE: fontsOfPackages() };
  return chromium.launch({ executablePath, args: [...own, ...QUIET], env });
}
