import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../../../../scripts/lib/schema-files.ts';

const root = resolve(import.meta.dirname, '../../../..');

describe('the generated files for editors', () => {
  it.each(schemaFiles())('$path is up to date (else: npm run schemas)', ({ path, text }) => {
    expect(existsSync(resolve(root, path))).toBe(true);
    expect(readFileSync(resolve(root, path), 'utf8')).toBe(text);
  });

  it('are all there is in schemas/', () => {
    const expected = schemaFiles().flatMap(({ path }) =>
      path.startsWith('schemas/') ? [path.slice(8)] : [],
    );
    expect(readdirSync(resolve(root, 'schemas')).sort()).toEqual(expected.sort());
  });
});
