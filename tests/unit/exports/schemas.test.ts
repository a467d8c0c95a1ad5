import { expect, test } from 'vitest';
import { schemaDownloads } from '../../../src/exports/schemas.ts';
import { fileSchema } from '../../../src/kinds/json-schema.ts';
import { KIND_NAMES } from '../../../src/kinds/kinds.ts';
import { OTHER_TOPIC } from '../../lib/fixture.ts';
import { guideFrom } from '../../lib/guides.ts';

test('every kind has a schema with its public address as its id, under the licence of the generator', () => {
  const files = schemaDownloads(guideFrom(OTHER_TOPIC, 'https://example.org/sub/path/'));
  expect(files.map(({ path }) => path)).toEqual(KIND_NAMES.map((kind) => `schemas/${kind}.json`));
  for (const [index, kind] of KIND_NAMES.entries()) {
    const { $id, ...schema } = JSON.parse(new TextDecoder().decode(files[index]?.bytes()));
    expect($id).toBe(`https://example.org/sub/path/schemas/${kind}.json`);
    expect(schema).toEqual(JSON.parse(JSON.stringify(fileSchema(kind))));
    expect(files[index]?.licence).toBe('code');
  }
});

test('a schema has no id where the public address is not known', () => {
  const [first] = schemaDownloads(guideFrom(OTHER_TOPIC));
  expect(JSON.parse(new TextDecoder().decode(first?.bytes()))).not.toHaveProperty('$id');
});
