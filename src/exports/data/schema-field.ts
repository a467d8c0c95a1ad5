import { z } from 'astro/zod';
import { remember } from '../../corpus/remember.ts';
import { KINDS, type Kind } from '../../kinds/kinds.ts';
import { MARKDOWN_HINT } from '../../schema/text.ts';
import type { Constraints, Field, FieldType } from './field.ts';
import { xmlSchemaPattern } from './pattern.ts';

type Node = z.core.JSONSchema.BaseSchema;

/** What a field of content says about itself in its schema, as a column. The rest is the caller's to add. */
export type FieldOf = (path: string, about?: Partial<Pick<Field, 'name' | 'type' | 'description'>>) => Field;

/**
 * Columns from the schema of a kind: name, description, type, allowed values and pattern come from there. A path names
 * properties from the entry down; `*` stands for the items of a list or the values of a mapping: `questions.*.text`.
 * Throws when the schema has no such property: a fault of this program, never of content.
 */
export function fieldsOf(kind: Kind): FieldOf {
  const root = jsonSchemaOf(KINDS[kind].schema);
  return (path, about = {}) => {
    const steps = path.split('.');
    const nodes = steps.reduce((found, step) => found.flatMap((node) => stepInto(node, step)), [root]);
    const [first] = nodes;
    if (!first) throw new Error(`The schema of ${kind} has no ${path}.`);
    const constraints = constraintsOf(nodes);
    return {
      name: steps.at(-1) ?? path,
      type: typeOf(first),
      description: (first.description ?? '').replace(MARKDOWN_HINT, ' Plain text.'),
      ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
      ...about,
    };
  };
}

const jsonSchemaOf = remember((schema: z.ZodType): Node => z.toJSONSchema(schema, { io: 'input' }));

function stepInto(node: Node, step: string): Node[] {
  const options = node.anyOf ?? node.oneOf;
  if (options) return options.flatMap((option) => stepInto(option, step));
  const inner = step === '*' ? (node.items ?? node.additionalProperties) : node.properties?.[step];
  return typeof inner === 'object' && !Array.isArray(inner) ? [inner] : [];
}

function typeOf({ type }: Node): FieldType {
  return type === 'number' || type === 'integer' || type === 'boolean' || type === 'array' ? type : 'string';
}

function constraintsOf(nodes: readonly Node[]): Constraints {
  const values = nodes.flatMap((node) => node.enum ?? (node.const === undefined ? [] : [node.const]));
  const strings = [...new Set(values.filter((value) => typeof value === 'string'))];
  const pattern = nodes[0]?.pattern;
  return {
    ...(strings.length > 0 ? { enum: strings } : {}),
    ...(pattern === undefined ? {} : { pattern: xmlSchemaPattern(new RegExp(pattern)) }),
  };
}
