import { type Zippable, zipSync } from 'fflate';
import type { SiteFile } from '../site-files.ts';

/** Formats that are compressed already. */
const COMPRESSED = /\.(?:apkg|epub|jpg|pagefind|pdf|pf_\w+|png|webp|woff2|xlsx|zip|zst)$/;

/**
 * A ZIP archive of the site for any static server. Pages link to each other from the root of their server, so that the
 * site is below its base path in a folder that such a server can show.
 */
export function archive(files: readonly SiteFile[], title: string, base: string): Uint8Array {
  const entries: Zippable = { 'README.txt': [new TextEncoder().encode(readme(title, base)), { level: 9 }] };
  for (const { bytes, path } of files) {
    entries[`site${base}${path}`] = [bytes, { level: COMPRESSED.test(path) ? 0 : 9 }];
  }
  // The oldest time that the format can name, so that the same files make the same archive. It knows local time only.
  return zipSync(entries, { mtime: new Date(1980, 0, 1) });
}

function readme(title: string, base: string): string {
  return [
    title,
    '='.repeat(title.length),
    '',
    'The folder "site" holds the whole site. Any static web server can show it; browsers do not open it as files.',
    'In the folder that this file lies in:',
    '',
    '    python3 -m http.server --directory site 8000',
    '    npx serve --listen 8000 site',
    '',
    `With either of them running, the site is at http://localhost:8000${base}`,
    '',
  ].join('\r\n');
}
