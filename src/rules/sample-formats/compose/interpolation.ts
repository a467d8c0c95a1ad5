import { isMapping, type Mapping } from './model.ts';
import type { ComposeProblem, Path } from './problem.ts';

/** `$$`, `$NAME`, `${NAME}` and `${NAME:-default}` with its kin; or a brace that opens something else. */
const VARIABLE = /\$(?:\$|[_a-z][_a-z0-9]*|\{(?:[_a-z][_a-z0-9]*(?::?[-+?].*)?\}|(?<wrong>)))/gi;

/** Variables in values are well formed (Compose Specification, chapter 12; compose-go, template/template.go). */
export function interpolation(file: Mapping): ComposeProblem[] {
  return inValue(file, []);
}

function inValue(value: unknown, path: Path): ComposeProblem[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => inValue(item, [...path, index]));
  }
  if (isMapping(value)) {
    return Object.entries(value).flatMap(([key, item]) => inValue(item, [...path, key]));
  }
  if (typeof value !== 'string' || !hasWrongVariable(value)) return [];
  return [
    {
      path,
      message: 'the value has a `${` that begins no variable',
      fix: `Write \${NAME} or \${NAME:-default}; for a dollar sign itself write $$.`,
    },
  ];
}

/** Looks into braces too: a default may hold variables of its own. */
function hasWrongVariable(text: string): boolean {
  const variable = new RegExp(VARIABLE);
  for (let match = variable.exec(text); match !== null; match = variable.exec(text)) {
    if (match.groups?.wrong !== undefined) return true;
    if (match[0].startsWith('${')) variable.lastIndex = match.index + 2;
  }
  return false;
}
