import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

const PACKAGES = ['ibm-plex-sans', 'ibm-plex-mono'];
const DEFAULTS: readonly [generic: string, face: string][] = [
  ['system-ui', 'IBM Plex Sans'],
  ['sans-serif', 'IBM Plex Sans'],
  ['serif', 'IBM Plex Sans'],
  ['monospace', 'IBM Plex Mono'],
];

/**
 * Writes a configuration of Fontconfig by which a browser has the faces of this project's packages and no others, and returns
 * its path. Pages are set in whatever faces a machine has, so what is measured on one would not hold on another.
 */
export function fontsOfPackages(): string {
  const folder = join(projectRoot(), '.build/fonts');
  const file = join(folder, 'fonts.conf');
  mkdirSync(folder, { recursive: true });
  const faces = PACKAGES.map((name) => join(projectRoot(), 'node_modules/@expo-google-fonts', name));
  const lines = [
    ...faces.map((path) => `<dir>${path}</dir>`),
    `<cachedir>${join(folder, 'cache')}</cachedir>`,
    ...DEFAULTS.map(
      ([generic, face]) =>
        `<alias binding="strong"><family>${generic}</family><prefer><family>${face}</family></prefer></alias>`,
    ),
  ];
  const head = '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n';
  writeFileSync(file, `${head}<fontconfig>\n${lines.join('\n')}\n</fontconfig>\n`);
  return file;
}
