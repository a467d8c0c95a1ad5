import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { normalizePath } from 'vite';
import { contentRoot } from '../../src/data.ts';
import { KINDS } from '../../src/kinds/kinds.ts';
import { codeAlone } from './code-alone.ts';

/** What components of explainers may import of the generator, as `#explainer/...`, wherever the content folder is. */
const OFFERED = join(import.meta.dirname, '../../src/components/explainer');

/** Compiles documents that bring components of their own. What Astro's MDX is given of them is their code alone. */
export function explainers(): AstroIntegration[] {
  const folder = normalizePath(join(contentRoot(), KINDS.explainer.path));
  return [
    {
      name: 'explainers',
      hooks: {
        'astro:config:setup': ({ updateConfig }) => {
          updateConfig({
            vite: {
              plugins: [codeAlone(folder)],
              resolve: { alias: { '#explainer': OFFERED } },
              build: { rolldownOptions: { onLog: withoutAstrosMark } },
            },
          });
        },
      },
    },
    mdx(),
  ];
}

/** Astro marks compiled documents with a directive of its own, of which the bundler then warns. */
function withoutAstrosMark<L, M extends { code?: string | undefined }>(
  level: L,
  log: M,
  report: (level: L, log: M) => void,
): void {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
}
