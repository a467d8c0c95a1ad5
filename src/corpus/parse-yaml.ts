import { isCollection, isMap, isNode, isPair, isScalar, type Node, parseDocument } from 'yaml';
import { type Diagnostic, diagnostic, type Position } from '../diagnostics/diagnostic.ts';
import { lineIndex } from './line-index.ts';
import { failure, type Result, success } from './result.ts';

/** Keys and indexes from the root of a file to a value. */
export type Path = readonly PropertyKey[];

/**
 * The position of a value; with `part`, of that text inside the value; of the nearest parent when the value is
 * missing. With `key`, of the key before the value.
 */
export type Locate = (path: Path, options?: { part?: string; key?: boolean }) => Position;

export interface Parsed {
  value: unknown;
  locate: Locate;
}

/** More expansions of aliases than any honest file needs. */
const MAX_ALIASES = 100;

/** Tags are not resolved: those of YAML 1.1 (binary, set, merge) would bring in values that no content needs. */
const OPTIONS = {
  uniqueKeys: true,
  prettyErrors: false,
  resolveKnownTags: false,
  logLevel: 'error',
} as const;

/**
 * Parses YAML 1.2 with unique keys and bounded aliases. `file` names it in diagnostics; `firstLine` is the line of
 * the file on which `text` begins (front matter begins on line 2). With `merge`, the key `<<` merges mappings, as
 * some formats of samples have it.
 */
export function parseYaml(text: string, file: string, firstLine = 1, merge = false): Result<Parsed> {
  const lines = lineIndex(text);
  const place = (offset: number): Position => {
    const { column, line } = lines(offset);
    return { file, line: line + firstLine - 1, column };
  };
  try {
    const document = parseDocument(text, { ...OPTIONS, merge });
    const overflow = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
    if (overflow) return failure(tooDeep(place(overflow.pos[0])));
    if (document.errors.length > 0) {
      return failure(document.errors.map((error) => syntaxDiagnostic(error, place(error.pos[0]))));
    }
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    const locate: Locate = (path, options) => place(offsetOf(document.contents, path, text, options ?? {}));
    return success({ value, locate });
  } catch (error) {
    return failure(thrownDiagnostic(error, place(0)));
  }
}

function syntaxDiagnostic(error: { code: string; message: string }, at: Position): Diagnostic {
  if (error.code === 'DUPLICATE_KEY') {
    return diagnostic(
      'duplicate-key',
      at,
      'This key stands twice in the same mapping.',
      'Keep one of the two, or rename one.',
    );
  }
  const hints: Record<string, string> = {
    TAB_AS_INDENT: 'Indent with spaces instead of tabs.',
    BAD_INDENT: 'Align the line with its neighbours: two spaces for each level.',
    MISSING_CHAR: 'Close the quote or the bracket, or put the whole value in quotes.',
    BAD_ALIAS: 'Put the value in quotes: a bare * or & has a meaning of its own in YAML.',
    BLOCK_AS_IMPLICIT_KEY: 'Put the value in quotes, or begin it with >- on the line before.',
  };
  const sentence = error.message.split('\n')[0]?.replace(/[.:]$/, '') ?? 'it cannot be read';
  return diagnostic(
    'yaml-syntax',
    at,
    `The YAML cannot be read here: ${sentence}.`,
    hints[error.code] ??
      'Check indentation, colons and quotes; a value with ": " or " #" in it needs quotes.',
  );
}

/** The library throws for expanding aliases and, when the stack runs out on absurd nesting, the engine does. */
function thrownDiagnostic(error: unknown, at: Position): Diagnostic {
  if (error instanceof ReferenceError) {
    return diagnostic(
      'alias-bomb',
      at,
      'The aliases of this file expand to more values than any content needs.',
      'Write the values out instead of using & and *.',
    );
  }
  if (error instanceof RangeError) return tooDeep(at);
  throw error;
}

function tooDeep(at: Position): Diagnostic {
  return diagnostic(
    'yaml-syntax',
    at,
    'The file is nested too deeply.',
    'Flatten it: content needs a few levels only.',
  );
}

function offsetOf(
  root: Node | null,
  path: Path,
  text: string,
  options: { part?: string; key?: boolean },
): number {
  let node = root;
  let offset = root?.range?.[0] ?? 0;
  for (const [depth, key] of path.entries()) {
    if (!isCollection(node)) break;
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      : undefined;
    const keyNode = isPair(pair) && isNode(pair.key) ? pair.key : undefined;
    const next = isMap(node) ? pair?.value : node.get(key, true);
    const last = depth === path.length - 1;
    if (keyNode?.range && (options.key || !isNode(next)) && last) return keyNode.range[0];
    if (!isNode(next)) break;
    node = next;
    offset = next.range?.[0] ?? offset;
  }
  if (!options.part || !node?.range) return offset;
  const inside = text.slice(node.range[0], node.range[1]).indexOf(options.part);
  return inside === -1 ? offset : offset + inside;
}
