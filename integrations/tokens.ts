import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { tokensCss } from '../src/design/tokens-css.ts';

const NAME = 'virtual:tokens.css';
const LIST = resolve(import.meta.dirname, '../src/design/tokens.ts');

/**
 * Lets the site import the list of tokens as a style sheet, so that there is no second copy of it to keep in step. A live
 * server starts again when the list has changed.
 */
export function tokens(): AstroIntegration {
  const plugin = {
    name: NAME,
    resolveId: (id: string) => (id === NAME ? `\0${NAME}` : undefined),
    // A name of its own for each time: Node.js keeps what it has imported.
    load: async (id: string) =>
      id === `\0${NAME}` ? tokensCss(await import(`${pathToFileURL(LIST)}?${Date.now()}`)) : undefined,
  };
  return {
    name: 'tokens',
    hooks: {
      'astro:config:setup': ({ addWatchFile, updateConfig }) => {
        addWatchFile(LIST);
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
