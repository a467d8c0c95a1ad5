import { THEME_BOOT } from '../../src/client/theme-boot.ts';
import { headerPolicy } from '../../src/layouts/policy.ts';

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

/** Headers of every answer, whatever it holds: the one source for all hosts and for the server of `npm start`. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': headerPolicy(THEME_BOOT),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': UNUSED.map((name) => `${name}=()`).join(', '),
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};
