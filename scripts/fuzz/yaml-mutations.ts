import fc from 'fast-check';
import type { Mutation } from './piece-mutations.ts';

/** Rewrites one line that holds a key and a value, by what YAML has for such a line. */
const LINES: readonly ((indent: string, key: string, value: string) => string)[] = [
  (indent, key, value) => `${indent}${key}: &anchor ${value}`,
  (indent, key) => `${indent}${key}: *anchor`,
  (indent, key) => `${indent}${key}: *undeclared`,
  (indent, key, value) => `${indent}${key}: !tag ${value}`,
  (indent, key, value) => `${indent}${key}: !!binary ${value}`,
  (indent, key, value) => `${indent}${key}: |\n${indent}  ${value}\n${indent}  and more`,
  (indent, key, value) => `${indent}${key}: >-\n${indent}  ${value}\n\n${indent}    indented`,
  (indent, key, value) => `${indent}${key}: ${value} # a comment`,
  (indent, key, value) => `${indent}${key}: "${value}\\new"`,
  (indent, key, value) => `${indent}${key}: '${value}`,
  (indent, key, value) => `${indent}${key}: [${value}, ${value}`,
  (indent, key, value) => `${indent}${key}: {a: ${value}}`,
  (indent, key, value) => `${indent}? ${key}\n${indent}: ${value}`,
  (indent, key, value) => `${indent}${key}: ${value}\n${indent}${key}: ${value}`,
  (indent, key, value) => `${indent}<<: {${key}: ${value}}`,
  (indent, key, value) => `${indent}\t${key}: ${value}`,
  (indent, key, value) => `${indent}\u00a0${key}: ${value}`,
  (indent, key, value) => `---\n${indent}${key}: ${value}`,
  (indent, key, value) => `...\n${indent}${key}: ${value}`,
  (indent, key, value) => `%YAML 1.1\n---\n${indent}${key}: ${value}`,
  (indent, key) => `${indent}${key}:`,
  (indent, key) => `${indent}${key}: ~`,
  (indent, key) => `${indent}${key}: yes`,
  (indent, key) => `${indent}${key}: 1_000`,
  (indent, key) => `${indent}${key}: 0o17`,
  (indent, key) => `${indent}${key}: .inf`,
  (indent, key, value) => `${indent}${key}: @${value}`,
  (indent, key, value) => `${indent}${key}: ${value}: ${value}`,
];

const LINE = /^([ \t]*(?:- )?)([\w-]+): (\S.*)$/gm;

/** Writes a line of a file in another way that YAML has, or nearly has. */
export const yamlMutation: fc.Arbitrary<Mutation> = fc
  .record({ which: fc.nat(), rewrite: fc.constantFrom(...LINES) })
  .map(({ rewrite, which }) => (text) => {
    const lines = [...text.matchAll(LINE)];
    const line = lines[which % Math.max(1, lines.length)];
    if (!line) return text;
    const [whole, indent = '', key = '', value = ''] = line;
    return text.slice(0, line.index) + rewrite(indent, key, value) + text.slice(line.index + whole.length);
  });
