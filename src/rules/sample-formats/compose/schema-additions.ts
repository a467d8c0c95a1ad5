/** The state of the format that the schema and its additions describe together: see README.md beside this file. */
export const SCHEMA_AS_OF = '2026-07-21';

type Json = string | boolean | { [key: string]: Json } | Json[];

/** A place in the schema, and what it holds since. */
interface Addition {
  path: readonly (string | number)[];
  value: Json;
}

const BUILD = ['definitions', 'service', 'properties', 'build', 'oneOf', 1, 'properties'] as const;
const SERVICE = ['definitions', 'service', 'properties'] as const;
const FLAG = { type: ['boolean', 'string'] };
const ATTESTATION = { type: ['string', 'boolean'] };

/** What the format has got since the copy of its schema was made, in the order of its making. */
const ADDITIONS: readonly Addition[] = [
  { path: [...BUILD, 'provenance'], value: ATTESTATION },
  { path: [...BUILD, 'sbom'], value: ATTESTATION },
  {
    path: ['definitions', 'development', 'properties', 'watch', 'items', 'properties', 'initial_sync'],
    value: { type: 'boolean' },
  },
  {
    path: [...SERVICE, 'models', 'oneOf', 1, 'patternProperties', '^[a-zA-Z0-9._-]+$', 'type'],
    value: ['object', 'null'],
  },
  { path: [...BUILD, 'no_cache_filter'], value: { $ref: '#/definitions/string_or_list' } },
  {
    path: [...SERVICE, 'pre_start'],
    value: { type: 'array', items: { $ref: '#/definitions/pre_start_hook' } },
  },
  {
    path: ['definitions', 'pre_start_hook'],
    value: {
      type: 'object',
      properties: {
        command: { $ref: '#/definitions/command' },
        image: { type: 'string' },
        user: { type: 'string' },
        privileged: FLAG,
        working_dir: { type: 'string' },
        environment: { $ref: '#/definitions/list_or_dict' },
        per_replica: FLAG,
      },
      additionalProperties: false,
      patternProperties: { '^x-': {} },
    },
  },
];

/** The schema with what the format has got since. Nothing is changed in place. */
export function withAdditions<Schema extends object>(schema: Schema): Schema {
  const copy = structuredClone(schema);
  for (const { path, value } of ADDITIONS) put(copy, path, value);
  return copy;
}

function put(root: unknown, path: Addition['path'], value: Json): void {
  const parent = path.slice(0, -1).reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), root);
  Reflect.set(Object(parent), path.at(-1) ?? '', value);
}
