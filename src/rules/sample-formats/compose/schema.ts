import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { fieldName } from '../../../corpus/field-name.ts';
import { offer, oneOf, quote } from '../../../diagnostics/wording.ts';
import schema from './compose-spec.json' with { type: 'json' };
import type { ComposeProblem } from './problem.ts';
import { withAdditions } from './schema-additions.ts';

let compiled: ValidateFunction | undefined;

/** Compiled when first needed, because most guides show no such file. `https` in its $schema is unknown to Ajv. */
function validator(): ValidateFunction {
  compiled ??= new Ajv({
    allErrors: true,
    strict: false,
    validateSchema: false,
    validateFormats: false,
    verbose: true,
  }).compile(withAdditions(schema));
  return compiled;
}

/** Checks parsed YAML against the JSON Schema of the Compose Specification. */
export function composeSchemaProblems(value: unknown): ComposeProblem[] {
  const validate = validator();
  if (validate(value)) return [];
  // Branches of a choice complain about one place in several ways, but each unknown key is a slip of its own.
  const groups = Map.groupBy(relevant(validate.errors ?? []), ({ instancePath, keyword, params }) =>
    keyword === 'additionalProperties' ? `${instancePath}#${params.additionalProperty}` : instancePath,
  );
  return [...groups.values()].map((errors) => explain(pathOf(errors[0]?.instancePath ?? ''), errors));
}

/**
 * Drops what only follows from something else: that no branch of a choice fits, and the branches that wanted
 * another type when a branch of the right type went on to complain.
 */
function relevant(errors: readonly ErrorObject[]): ErrorObject[] {
  const telling = errors.filter(({ keyword }) => !['oneOf', 'anyOf', 'if', 'not'].includes(keyword));
  return telling.filter(({ instancePath, keyword }) => {
    if (keyword !== 'type') return true;
    return telling.every(
      (other) =>
        !other.instancePath.startsWith(`${instancePath}/`) &&
        (other.instancePath !== instancePath || other.keyword === 'type'),
    );
  });
}

function explain(path: (string | number)[], errors: readonly ErrorObject[]): ComposeProblem {
  const [first] = errors;
  const where = path.length === 0 ? 'the file' : fieldName(path);
  const params: Record<string, unknown> = first?.params ?? {};
  switch (first?.keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      const known: unknown = first.parentSchema?.properties;
      const names = typeof known === 'object' && known !== null ? Object.keys(known) : [];
      return {
        path: [...path, key],
        message: `${where} has the key ${quote(key)}, which the format does not know`,
        fix: `Remove it, or ${offer(key, names)}.`,
      };
    }
    case 'type': {
      const types = [...new Set(errors.flatMap((error) => typesOf(error.params)))];
      return {
        path,
        message: `${where} has the wrong type`,
        fix: `Make it ${types.map((type) => WORDS[type] ?? type).join(' or ')}.`,
      };
    }
    case 'required':
      return {
        path,
        message: `${where} lacks ${quote(String(params.missingProperty))}`,
        fix: `Add \`${String(params.missingProperty)}:\`.`,
      };
    case 'enum': {
      const allowed = Array.isArray(params.allowedValues) ? params.allowedValues.map(String) : [];
      return {
        path,
        message: `${where} has a value the format does not know`,
        fix: `Write ${oneOf(allowed)}.`,
      };
    }
    default:
      return {
        path,
        message: `${where} ${first?.message ?? 'does not fit the format'}`,
        fix: 'Correct the value; a file that is meant to be wrong has the format "text".',
      };
  }
}

const WORDS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'empty',
  number: 'a number',
  object: 'a mapping',
  string: 'text',
};

function typesOf(params: Record<string, unknown>): string[] {
  return Array.isArray(params.type) ? params.type.map(String) : [String(params.type)];
}

/** A JSON pointer (RFC 6901) as keys and indexes. */
function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
