import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { normalizePath } from 'vite';
import { nativeModules } from './native-modules.ts';

const SRC = normalizePath(resolve(import.meta.dirname, '../src'));

/** What Vite must see itself: it has styles, browser code, or modules of Astro's in it. */
const OF_VITE = /^(?:client|components|layouts|pages|styles)\/|^(?:content\.config|middleware)\.ts$/;

/**
 * Has pages, collections, integrations and the command that builds share one loaded guide, and one instance of every
 * module behind it. A live server shares the guide alone: what is changed in all other modules shows at once.
 */
export function oneGuide(): AstroIntegration {
  return {
    name: 'one-guide',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { plugins: [nativeModules(command === 'build' ? isCore : holdsGuide)] } });
      },
    },
  };
}

const holdsGuide = (file: string): boolean => file === `${SRC}/data.ts`;

function isCore(file: string): boolean {
  return file.startsWith(`${SRC}/`) && file.endsWith('.ts') && !OF_VITE.test(file.slice(SRC.length + 1));
}
