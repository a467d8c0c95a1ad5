import type { AstroIntegration } from 'astro';
import { contentRoot } from '../../src/data.ts';
import { watchContent } from './watch.ts';

/** Live authoring: what is wrong with the content shows in terminal and browser, and goes away once it is mended. */
export function liveContent(): AstroIntegration {
  return {
    name: 'live-content',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'dev') return;
        updateConfig({
          // Built files have no slash at the end of their addresses: a live server that insists on one has no downloads.
          trailingSlash: 'ignore',
          // What builds write is no reason to reload.
          vite: { server: { watch: { ignored: ['**/.build/**', '**/dist/**', '**/.dist-*/**'] } } },
        });
      },
      'astro:server:setup': ({ logger, refreshContent, server }) => {
        watchContent(server, contentRoot(), {
          report: (text) => logger.info(`\n${text}`),
          refill: async () => refreshContent?.({}),
        });
      },
    },
  };
}
