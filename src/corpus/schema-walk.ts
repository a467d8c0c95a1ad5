import type { z } from 'astro/zod';
import { type Mark, marks } from '../schema/marks.ts';
import { remember } from './remember.ts';

/** A string of the data whose schema carries a mark. */
export interface MarkedString {
  path: PropertyKey[];
  value: string;
  mark: Mark;
}

type Definition = z.core.$ZodTypes['_zod']['def'];

const definition = (schema: z.core.$ZodType): Definition => (schema as z.core.$ZodTypes)._zod.def;

/** Zod's registry puts an inherited mark together anew for every call. */
const markOf = remember((schema: z.core.$ZodType) => marks.get(schema as z.ZodType));

/** Walks data along its schema and yields every marked string, in the order of the data. */
export function* markedStrings(
  schema: z.core.$ZodType,
  data: unknown,
  path: PropertyKey[] = [],
): Generator<MarkedString> {
  if (!canHoldMarks(schema)) return;
  const mark = markOf(schema);
  if (mark) {
    if (typeof data === 'string') yield { path, value: data, mark };
    return;
  }
  for (const [key, child] of children(schema, data)) {
    yield* markedStrings(child, key === undefined ? data : (data as Record<PropertyKey, unknown>)[key], [
      ...path,
      ...(key === undefined ? [] : [key]),
    ]);
  }
}

/** The schema of the value at `path`, as far as the data and the schema agree on the way there. */
export function schemaAt(
  schema: z.core.$ZodType,
  data: unknown,
  path: readonly PropertyKey[],
): z.core.$ZodType | undefined {
  const bare = unwrap(schema, data);
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const inner = childSchema(bare, key);
  return (
    inner && schemaAt(inner, isRecord(data) || Array.isArray(data) ? Reflect.get(data, key) : undefined, rest)
  );
}

/** The mark of the value at `path`, also where it may be left out. */
export function markAt(
  schema: z.core.$ZodType,
  data: unknown,
  path: readonly PropertyKey[],
): Mark | undefined {
  const found = schemaAt(schema, data, path);
  return found && markOf(unwrap(found, undefined));
}

/** Names of the keys that an object schema knows. */
export function knownKeys(schema: z.core.$ZodType, data: unknown): string[] {
  const def = definition(unwrap(schema, data));
  return def.type === 'object' ? Object.keys(def.shape) : [];
}

/** Follows wrappers and picks the branch of a discriminated union that the data names. */
function unwrap(schema: z.core.$ZodType, data: unknown): z.core.$ZodType {
  const def = definition(schema);
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
      return unwrap(def.innerType, data);
    case 'union':
      return unwrap(branch(def, data) ?? def.options[0] ?? schema, data);
    default:
      return schema;
  }
}

function* children(
  schema: z.core.$ZodType,
  data: unknown,
): Generator<[PropertyKey | undefined, z.core.$ZodType]> {
  const bare = unwrap(schema, data);
  if (bare !== schema) {
    yield [undefined, bare];
    return;
  }
  if (Array.isArray(data) || isRecord(data)) {
    for (const key of Array.isArray(data) ? data.keys() : Object.keys(data)) {
      const inner = childSchema(schema, key);
      if (inner) yield [key, inner];
    }
  }
}

function childSchema(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  const def = definition(schema);
  switch (def.type) {
    case 'object':
      return Object.hasOwn(def.shape, key) ? def.shape[String(key)] : undefined;
    case 'array':
      return def.element;
    case 'record':
      return def.valueType;
    default:
      return undefined;
  }
}

/** The option of a discriminated union that the data names by its discriminator. */
function branch(def: z.core.$ZodUnionDef, data: unknown): z.core.$ZodType | undefined {
  const discriminator = 'discriminator' in def ? String(def.discriminator) : undefined;
  return discriminator && isRecord(data) ? optionsOf(def, discriminator).get(data[discriminator]) : undefined;
}

/** Options of a union by the values that their discriminator can take. */
const optionsOf = remember((def: z.core.$ZodUnionDef, discriminator: string) => {
  const named = def.options.flatMap((option) => {
    const values = [...(option._zod.propValues?.[discriminator] ?? [])];
    return values.map((value): [unknown, z.core.$ZodType] => [value, option]);
  });
  return new Map(named);
});

/** Whether a mark can be met at or below a schema: a walk passes by where none can. */
const canHoldMarks: (schema: z.core.$ZodType) => boolean = remember((schema: z.core.$ZodType) => {
  if (markOf(schema)) return true;
  const def = definition(schema);
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
      return canHoldMarks(def.innerType);
    case 'union':
      return def.options.some(canHoldMarks);
    case 'object':
      return Object.values(def.shape).some(canHoldMarks);
    case 'array':
      return canHoldMarks(def.element);
    case 'record':
      return canHoldMarks(def.valueType);
    default:
      return false;
  }
});

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
