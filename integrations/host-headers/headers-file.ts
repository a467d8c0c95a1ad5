import { WORKER_PATH } from '../../src/offline/manifest.ts';
import { FOREVER, HASHED, REVALIDATE } from './caching.ts';
import { SECURITY_HEADERS } from './headers.ts';

/** Name of the file in which Netlify and Cloudflare Pages look for headers, at the top of what they publish. */
export const HEADERS_FILE = '_headers';

/**
 * The headers of a site below `base` in the form of Netlify (https://docs.netlify.com/manage/routing/headers/) and
 * Cloudflare (https://developers.cloudflare.com/pages/configuration/headers/). Both ask for pages anew by themselves, and
 * join what several rules say of one header, so that no file may be told twice how long it is kept.
 */
export function headersFile(base: string): string {
  const rules: [path: string, headers: Readonly<Record<string, string>>][] = [
    [`${base}*`, SECURITY_HEADERS],
    ...HASHED.map((folder): [string, Record<string, string>] => [
      `${base}${folder.replaceAll('*', ':folder')}*`,
      { 'Cache-Control': FOREVER },
    ]),
    [`${base}${WORKER_PATH}`, { 'Cache-Control': REVALIDATE }],
  ];
  return rules
    .map(([path, headers]) => [
      path,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('');
}
