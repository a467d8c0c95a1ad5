import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { THEME_BOOT } from './src/client/theme-boot.ts';
import { guide } from './src/data.ts';
import { rehypeCode } from './src/markup/rehype-code.ts';
import { rehypeTables } from './src/markup/rehype-tables.ts';
import { remarkReferences } from './src/markup/remark-references.ts';
import { pageFacts } from './src/views/page-facts.ts';
import { resolverOf } from './src/views/resolver.ts';
import { siteAddress } from './src/views/site-address.ts';

// Pages are bundled away from their sources before they run: they find the content and the packages by these paths.
process.env.GENERATOR_ROOT = import.meta.dirname;
process.env.GUIDE_CONTENT = resolve(import.meta.dirname, process.env.GUIDE_CONTENT ?? 'content');

const { base, origin } = siteAddress(process.env.SITE_URL);

// What the layout writes into the head itself is allowed by its hash.
const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}` as const;
const layers = readFileSync(new URL('src/styles/layers.css', import.meta.url), 'utf8');

const references = {
  chapterOf: (file: string) => basename(file, '.mdx'),
  resolverFor: (chapter: string) =>
    resolverOf(guide(), pageFacts(guide(), [{ kind: 'chapter', id: chapter }])),
};

export default defineConfig({
  ...(origin ? { site: origin } : {}),
  base,
  trailingSlash: 'always',
  // The default drops the space between inline elements on separate lines, which joins words.
  compressHTML: true,
  build: { format: 'directory' },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkGfm, [remarkReferences, references]],
      rehypePlugins: [rehypeCode, rehypeTables],
    }),
  },
  integrations: [mdx()],
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
      rolldownOptions: {
        // Astro marks each chapter with a directive of its own, which the bundler then warns about.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
});
