import { z } from 'astro/zod';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { offer, offerAlone, oneOf, quote } from '../diagnostics/wording.ts';
import { ID_PATTERN } from '../schema/id.ts';
import { fieldName } from './field-name.ts';
import type { Locate, Path } from './locate.ts';
import { knownKeys, schemaAt } from './schema-walk.ts';

export interface Checked {
  schema: z.core.$ZodType;
  data: unknown;
  /** Names the entry in messages: `The fact "start-time"`. */
  name: string;
  locate: Locate;
}

/** Says what the schema found wrong with an entry, each finding at its place and with a way to mend it. */
export function issueDiagnostics(checked: Checked, issues: readonly z.core.$ZodIssue[]): Diagnostic[] {
  return issues.flatMap((issue) => one(checked, issue));
}

function one(checked: Checked, issue: z.core.$ZodIssue): Diagnostic[] {
  const { data, locate, name } = checked;
  const { path } = issue;
  const field = fieldName(path);
  const given = valueAt(data, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(checked, path, issue.keys);
    case 'invalid_type':
      return given === undefined
        ? [missing(checked, path)]
        : [wrongType(checked, path, issue.expected, given)];
    case 'invalid_union':
      return union(checked, issue, given);
    case 'invalid_value': {
      if (given === undefined) return [missing(checked, path)];
      const allowed = issue.values.map(String);
      return [
        badValue(
          checked,
          path,
          `is ${shown(given)}, which is not one of its values`,
          offerAlone(String(given), allowed),
        ),
      ];
    }
    case 'invalid_format': {
      const isId = 'pattern' in issue && issue.pattern === String(ID_PATTERN);
      const at = locate(path);
      return [
        diagnostic(
          isId ? 'bad-id' : 'bad-value',
          at,
          `${name}: ${field} is ${shown(given)}. ${isId ? 'That is not an id.' : `It ${issue.message}.`}`,
          isId
            ? `Write ${quote(kebab(String(given)))}: lower-case letters, digits and single hyphens.`
            : describe(checked, path),
        ),
      ];
    }
    case 'too_small':
      return [badValue(checked, path, tooSmall(issue), `${enlarge(issue)} ${describe(checked, path)}`)];
    case 'too_big':
      return [badValue(checked, path, tooBig(issue), `${reduce(issue)} ${describe(checked, path)}`)];
    case 'custom':
      return [badValue(checked, path, issue.message, remedy(issue) + describe(checked, path))];
    default:
      return [badValue(checked, path, `is ${shown(given)}, which does not fit`, describe(checked, path))];
  }
}

/** A mapping with more unknown keys than this is not a slip of the pen: the rest is counted, not listed. */
const MOST_UNKNOWN_KEYS = 100;

function unknownKeys(checked: Checked, path: Path, keys: readonly string[]): Diagnostic[] {
  const { data, locate, name, schema } = checked;
  const parent = schemaAt(schema, data, path);
  const names = parent ? knownKeys(parent, valueAt(data, path)) : [];
  const inside = path.length > 0 ? ` in ${fieldName(path)}` : '';
  const more = keys.length - MOST_UNKNOWN_KEYS;
  return keys.slice(0, MOST_UNKNOWN_KEYS).map((key, index) => {
    const last = index === MOST_UNKNOWN_KEYS - 1 && more > 0 ? ` The same holds of ${more} more keys.` : '';
    return diagnostic(
      'unknown-key',
      locate([...path, key], { key: true }),
      `${name} has the key ${quote(key)}${inside}, which nothing reads.${last}`,
      `Remove it, or ${offer(key, names)}.`,
    );
  });
}

function union(checked: Checked, issue: z.core.$ZodIssueInvalidUnion, given: unknown): Diagnostic[] {
  const { path } = issue;
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  if (options.length > 0) {
    if (given === undefined) return [missing(checked, path, options)];
    return [
      badValue(
        checked,
        path,
        `is ${shown(given)}, which is not one of its values`,
        offerAlone(String(given), options),
      ),
    ];
  }
  return [
    badValue(
      checked,
      path,
      `is ${shown(given)}, which fits none of the forms allowed`,
      describe(checked, path),
    ),
  ];
}

function missing(checked: Checked, path: Path, options: string[] = []): Diagnostic {
  const key = path.at(-1);
  const parent = path.slice(0, -1);
  const inside = parent.length > 0 ? ` in ${fieldName(parent)}` : '';
  const hint = options.length > 0 ? `One of ${oneOf(options)}.` : describe(checked, path);
  return diagnostic(
    'missing-field',
    checked.locate(path),
    `${checked.name} has no \`${String(key)}\`${inside}.`,
    `Add \`${String(key)}:\`. ${hint}`,
  );
}

function wrongType(checked: Checked, path: Path, expected: string, given: unknown): Diagnostic {
  const words: Record<string, string> = {
    string: 'text',
    array: 'a list',
    object: 'a mapping of keys to values',
    record: 'a mapping of keys to values',
    boolean: 'true or false',
    number: 'a number',
    int: 'a whole number',
  };
  const wanted = words[expected] ?? expected;
  const scalar = ['number', 'boolean'].includes(typeof given);
  const fix =
    expected === 'string' && given === null
      ? `Write text; a word such as ~ or null needs quotes. ${describe(checked, path)}`
      : expected === 'string' && scalar
        ? 'Put quotes around it, so that it stays as you wrote it.'
        : expected === 'array'
          ? `Write a list: one line for each item, beginning with "- ". ${describe(checked, path)}`
          : `Write ${wanted}. ${describe(checked, path)}`;
  return diagnostic(
    'wrong-type',
    checked.locate(path),
    `${checked.name}: ${fieldName(path)} is ${shown(given)}, but it must be ${wanted}.`,
    fix.trim(),
  );
}

function badValue(checked: Checked, path: Path, what: string, fix: string): Diagnostic {
  return diagnostic('bad-value', checked.locate(path), `${checked.name}: ${fieldName(path)} ${what}.`, fix);
}

/** The schema's own sentence on a field: the manual, where the writer needs it. */
function describe(checked: Checked, path: Path): string {
  const schema = schemaAt(checked.schema, checked.data, path);
  const sentence = schema && descriptionOf(schema);
  return sentence ? `The field means: ${sentence}` : 'Check the field against docs/authoring.md.';
}

/** The description of a schema; one that may be left out has it inside. */
function descriptionOf(schema: z.core.$ZodType): string | undefined {
  const own = z.globalRegistry.get(schema as z.ZodType)?.description;
  return own ?? (schema instanceof z.ZodOptional ? descriptionOf(schema.unwrap()) : undefined);
}

function tooSmall(issue: z.core.$ZodIssueTooSmall): string {
  if (issue.origin === 'string') return 'is empty';
  if (issue.origin === 'array')
    return `needs at least ${issue.minimum} ${Number(issue.minimum) === 1 ? 'item' : 'items'}`;
  return `is smaller than ${issue.minimum}`;
}

function tooBig(issue: z.core.$ZodIssueTooBig): string {
  if (issue.origin === 'string') return `is longer than ${issue.maximum} characters`;
  if (issue.origin === 'array') return `has more than ${issue.maximum} items`;
  return `is larger than ${issue.maximum}`;
}

function enlarge({ origin }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'string') return 'Write text.';
  return origin === 'array' ? 'Add what is missing.' : 'Write a larger number.';
}

function reduce({ origin }: z.core.$ZodIssueTooBig): string {
  return origin === 'string' || origin === 'array' ? 'Shorten it.' : 'Write a smaller number.';
}

/** What a check of a schema says, beside its message, on how to mend what it refuses. */
function remedy({ params }: z.core.$ZodIssueCustom): string {
  return typeof params?.fix === 'string' ? `${params.fix} ` : '';
}

function shown(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return typeof value === 'string' ? quote(value) : String(value);
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}

function kebab(value: string): string {
  const words = value
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return words.join('-').slice(0, 64) || 'a-short-name';
}
