import { createHash } from 'node:crypto';
import { WORKER_POLICY } from '../offline/manifest.ts';

/** Hash of an inline element's text, as a content security policy names it. */
export const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * What holds for every page with this one script in its head. WebAssembly is allowed because the search engine is made of
 * it. No string becomes markup or the address of a script, but for the worker's.
 */
const everywhere = (script: string) => [
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  `script-src 'self' 'wasm-unsafe-eval' ${hashOf(script)}`,
  "require-trusted-types-for 'script'",
  `trusted-types ${WORKER_POLICY}`,
];

/**
 * The content security policy of a page that writes these texts into its head itself. Everything else comes from files of
 * the site.
 */
export function policy(inline: { script: string; style: string }): string {
  return [
    "default-src 'self'",
    ...everywhere(inline.script),
    `style-src 'self' ${hashOf(inline.style)}`,
  ].join(';');
}

/**
 * The policy that hosts send beside the one in each page. Only a header can say who may show a page in a frame. Only the
 * page can say what its style is, which differs from page to page: so here every kind of content but styles is named.
 */
export function headerPolicy(script: string): string {
  const kinds = ['connect', 'font', 'frame', 'manifest', 'media', 'worker'].map(
    (kind) => `${kind}-src 'self'`,
  );
  return [...everywhere(script), ...kinds, "frame-ancestors 'none'"].join(';');
}
