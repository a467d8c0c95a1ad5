import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { normalizePath, type Plugin } from 'vite';

const require = createRequire(import.meta.url);

/**
 * Has Node itself run the modules for which `isNative` holds, where Vite would run or bundle a copy of them: pages, the
 * collections, integrations and commands then share one instance, and with it what it holds, such as the loaded guide.
 * Browsers get such modules as all others. Only imports that name a file are looked at.
 */
export function nativeModules(isNative: (file: string) => boolean): Plugin {
  return {
    name: 'native-modules',
    enforce: 'pre',
    resolveId(source, importer) {
      const { mode, name } = this.environment;
      if (name === 'client' || mode !== 'build' || !importer || !source.startsWith('.')) return undefined;
      const file = resolve(dirname(importer), source);
      return isNative(normalizePath(file)) ? { id: pathToFileURL(file).href, external: true } : undefined;
    },
    load(id) {
      const { mode, name } = this.environment;
      if (name === 'client' || mode !== 'dev' || !isNative(id)) return undefined;
      // A live server runs what it is told is outside as well, unless it is a package: it is given what Node has run.
      const file = JSON.stringify(id);
      return [
        `import { createRequire } from 'node:module';`,
        `export const { ${Object.keys(require(id)).join(', ')} } = createRequire(${file})(${file});`,
      ].join('\n');
    },
  };
}
