import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { placeOf } from '../../../src/corpus/place.ts';
import { fileGlob, fileSchema, type JsonSchema } from '../../../src/kinds/json-schema.ts';
import { KIND_NAMES, KINDS } from '../../../src/kinds/kinds.ts';
import { OTHER_TOPIC, textFiles } from '../../lib/fixture.ts';

const files = [...textFiles(OTHER_TOPIC)].flatMap(([path, text]) => {
  const place = placeOf(path);
  if (place.type !== 'entries') return [];
  const source = path.endsWith('.mdx') ? (text.split(/^---$/m)[1] ?? '') : text;
  return [{ path, kind: place.kind, data: parse(source) as unknown }];
});

describe.each(KIND_NAMES)('the JSON Schema of a %s file', (kind) => {
  const validate = new Ajv2020({ allErrors: true }).compile(fileSchema(kind));

  it('explains every field', () => {
    expect(unexplained(fileSchema(kind), kind)).toEqual([]);
  });

  it('accepts the files of a guide', () => {
    const own = files.filter((file) => file.kind === kind);
    expect(own.length).toBeGreaterThan(0);
    for (const { data, path } of own) {
      validate(data);
      expect(validate.errors, path).toBeNull();
    }
  });

  // The keys of a list of old addresses are these addresses.
  it.skipIf(kind === 'redirects')('refuses a key that the schema does not know', () => {
    const entry = { nonsense: 1 };
    expect(validate(KINDS[kind].layout === 'list' ? [entry] : entry)).toBe(false);
    expect(validate.errors?.map(({ params }) => params)).toContainEqual({ additionalProperty: 'nonsense' });
  });

  it('applies to the files that the reader takes for that kind', () => {
    const example = fileGlob(kind).replaceAll('*', 'example');
    expect(placeOf(example)).toMatchObject({ type: 'entries', kind });
  });
});

function unexplained(schema: JsonSchema, path: string): string[] {
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    if (typeof field === 'boolean') return [`${path}.${name}`];
    return [...(field.description ? [] : [`${path}.${name}`]), ...unexplained(field, `${path}.${name}`)];
  });
  const parts = [
    schema.items,
    schema.additionalProperties,
    ...(schema.oneOf ?? []),
    ...(schema.anyOf ?? []),
  ].flat();
  const inner = parts.filter((part) => typeof part === 'object');
  return [...fields, ...inner.flatMap((part) => unexplained(part, `${path}[]`))];
}
