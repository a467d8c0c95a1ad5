import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { schemaFiles } from './lib/schema-files.ts';

const root = resolve(import.meta.dirname, '..');

rmSync(resolve(root, 'schemas'), { recursive: true, force: true });
const files = schemaFiles();
for (const { path, text } of files) {
  const target = resolve(root, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
process.stdout.write(`schemas: wrote ${files.length} files in schemas/ and .vscode/\n`);
