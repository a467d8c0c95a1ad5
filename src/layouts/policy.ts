import { createHash } from 'node:crypto';

/** Hash of an inline element's text, as a content security policy names it. */
export const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The content security policy of a page that writes these texts into its head itself. Everything else comes from files of
 * the site. WebAssembly is allowed because the search engine is made of it.
 */
export function policy(inline: { script: string; style: string }): string {
  return [
    "default-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `script-src 'self' 'wasm-unsafe-eval' ${hashOf(inline.script)}`,
    `style-src 'self' ${hashOf(inline.style)}`,
  ].join(';');
}
