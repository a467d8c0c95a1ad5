import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import { THEME_BOOT } from './src/client/theme-boot.ts';
import { siteAddress } from './src/views/site-address.ts';

// Pages are bundled away from their sources before they run: they find the content by this absolute path.
process.env.GUIDE_CONTENT = resolve(import.meta.dirname, process.env.GUIDE_CONTENT ?? 'content');

const { base, origin } = siteAddress(process.env.SITE_URL);

// What the layout writes into the head itself is allowed by its hash.
const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}` as const;
const layers = readFileSync(new URL('src/styles/layers.css', import.meta.url), 'utf8');

export default defineConfig({
  ...(origin ? { site: origin } : {}),
  base,
  trailingSlash: 'always',
  // The default drops the space between inline elements on separate lines, which joins words.
  compressHTML: true,
  build: { format: 'directory' },
  // No page is Markdown: code is coloured in src/markup, by classes that the policy allows.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // The search engine is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [hashOf(THEME_BOOT)] },
      styleDirective: { resources: ["'self'"], hashes: [hashOf(layers)] },
    },
  },
  vite: {
    // Older targets make the minifier rewrite light-dark(), which breaks the choice of a theme by hand.
    build: {
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    },
  },
});
