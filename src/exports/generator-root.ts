import { resolve } from 'node:path';

/**
 * Folder of this project, where its packages lie. Bundled code runs somewhere else: the build says by GENERATOR_ROOT
 * where it came from.
 */
export function generatorRoot(): string {
  return process.env.GENERATOR_ROOT ?? resolve(import.meta.dirname, '../..');
}
