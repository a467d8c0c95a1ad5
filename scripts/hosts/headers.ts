import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { THEME_BOOT } from '../../src/client/theme-boot.ts';
import { policy } from '../../src/layouts/policy.ts';

/** Abilities of a browser that no page of the site uses, and that nothing on a page may ask for. */
const UNUSED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/**
 * Headers of every answer, whatever it holds; the one source for all hosts. The policy of pages stands in the pages too,
 * for hosts without headers; only a header can say who may show a page in a frame.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${policy({ script: THEME_BOOT, style: layers() })};frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': UNUSED.map((name) => `${name}=()`).join(', '),
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** The style that every page has in its head. */
function layers(): string {
  return readFileSync(resolve(import.meta.dirname, '../../src/styles/layers.css'), 'utf8');
}
