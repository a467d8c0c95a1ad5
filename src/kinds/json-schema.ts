import { z } from 'astro/zod';
import { KINDS, type Kind } from './kinds.ts';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** A JSON Schema document. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * What a file of a kind may hold, as JSON Schema (draft 2020-12), for editors to complete and check by. A file of a
 * list kind is an array of entries. Refinements have no counterpart there: an editor may accept what validation
 * refuses, never the other way round.
 */
export function fileSchema(kind: Kind): JsonSchema {
  const { layout, schema } = KINDS[kind];
  const { $schema = DRAFT, ...entry } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  if (layout !== 'list') return { $schema, title: kind, ...entry };
  return {
    $schema,
    title: `${kind} list`,
    description: `A list of entries: ${entry.description}`,
    type: 'array',
    items: entry,
  };
}

/** Where files of a kind lie, relative to the content folder, as a glob. */
export function fileGlob(kind: Kind): string {
  const spec = KINDS[kind];
  if (spec.layout === 'folder') return `${spec.path}/*/${spec.manifest}`;
  return spec.path.endsWith(spec.extension) ? spec.path : `${spec.path}/*${spec.extension}`;
}
