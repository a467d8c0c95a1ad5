import { COLUMNS } from '../columns/columns.ts';
import { type Diagnostic, diagnostic, type Position } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import { KINDS, type Kind } from '../kinds/kinds.ts';
import { fieldName } from './field-name.ts';
import type { Path } from './locate.ts';
import { markAt } from './schema-walk.ts';
import type { Quirk } from './yaml-quirks.ts';

/** A quirk at its place in a file. */
export type PlacedQuirk = Quirk & { at: Position };

/**
 * Says of each quirk in the text of an entry what readers would miss, and how to write it. Paths start at the entry, which
 * `name` names.
 */
export function textLosses(
  kind: Kind,
  data: unknown,
  name: string,
  quirks: readonly PlacedQuirk[],
): Diagnostic[] {
  return quirks.flatMap((quirk) => {
    const { at, path, text, type } = quirk;
    const field = `${name}: ${fieldName(path)}`;
    if (type === 'hidden') {
      return [
        diagnostic(
          'hidden-character',
          at,
          `${field} holds ${quirk.name}, written as ${text}.`,
          'Write the backslash twice if it is meant as such, or remove the escape.',
        ),
      ];
    }
    if (!isText(kind, data, path)) return [];
    const [message, fix] = lost(type, text);
    return [diagnostic('yaml-text-lost', at, `${field} ${message}.`, fix)];
  });
}

const QUOTES = 'Put the whole value in single quotes (an apostrophe in it twice)';

function lost(type: 'comment' | 'tag' | 'anchor' | 'escape', text: string): [string, string] {
  switch (type) {
    case 'comment':
      return [
        `ends before ${quote(text)}, which YAML takes for a comment`,
        `${QUOTES}; move a comment to a line of its own above.`,
      ];
    case 'tag':
      return [`loses ${quote(text)} at its beginning, which YAML takes for a tag`, `${QUOTES}.`];
    case 'anchor':
      return [
        `loses ${quote(text)} at its beginning, which YAML takes for the name of the value`,
        `${QUOTES}.`,
      ];
    case 'escape':
      return [
        `holds ${text} in double quotes, which becomes ${text === '\\t' ? 'a tab' : 'the end of a line'}`,
        'Put the value in single quotes, or write each backslash twice; for several lines, begin it with >-.',
      ];
  }
}

/** Types of columns whose cells are text that readers see. */
const TEXT_COLUMNS: ReadonlySet<string> = new Set(
  Object.values(COLUMNS)
    .filter(({ isText }) => isText)
    .map(({ type }) => type),
);

/** Whether a value is text that readers see. */
function isText(kind: Kind, data: unknown, path: Path): boolean {
  const [list, row, field, column] = path;
  if (kind === 'catalog' && list === 'rows' && field === 'cells' && row !== undefined) {
    return TEXT_COLUMNS.has(columnType(data, column));
  }
  const role = markAt(KINDS[kind].schema, data, path)?.role;
  return role === 'prose' || role === 'text';
}

function columnType(data: unknown, column: PropertyKey | undefined): string {
  const columns: unknown =
    typeof data === 'object' && data !== null ? Reflect.get(data, 'columns') : undefined;
  if (!Array.isArray(columns)) return '';
  const found: unknown = columns.find((one: unknown) => isObject(one) && one.id === column);
  return isObject(found) ? String(found.type) : '';
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
