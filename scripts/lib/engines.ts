import { existsSync } from 'node:fs';

/** Browsers that the tests drive besides Chromium, which comes with the packages. */
export const ENGINES = ['Firefox', 'WebKit'] as const;
export type Engine = (typeof ENGINES)[number];

const FIREFOX = [
  process.env.FIREFOX,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** WebKit for GTK is driven by a program of its own, and needs a display: `Xvfb` is one without a screen. */
const WEBKIT = { driver: '/usr/bin/WebKitWebDriver', display: '/usr/bin/Xvfb' } as const;

/** The program of Firefox, where it is installed. */
export const firefoxPath = (): string | undefined =>
  FIREFOX.find((path) => path !== undefined && existsSync(path));

/** The programs that WebKit needs, where all of them are installed. */
export const webkitPrograms = (): typeof WEBKIT | undefined =>
  Object.values(WEBKIT).every((path) => existsSync(path)) ? WEBKIT : undefined;

export function isInstalled(engine: Engine): boolean {
  switch (engine) {
    case 'Firefox':
      return firefoxPath() !== undefined;
    case 'WebKit':
      return webkitPrograms() !== undefined;
  }
}
