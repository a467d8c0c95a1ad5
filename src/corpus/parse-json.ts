import { type Parsed, parseYaml } from './parse-yaml.ts';
import { type Result, success } from './result.ts';

/** Deeper than any content: what nests further is left to the reader that bounds it. */
const MAX_DEPTH = 50;

const TOKENS = /"(?:[^"\\]|\\.)*"(\s*:)?|[[\]{}]/g;

/**
 * Parses JSON with unique keys. JSON is also YAML, so whatever is not in order is left to `parseYaml` to explain, and
 * places of values are looked up with it when one is asked for: its tree costs twenty times what the data do.
 */
export function parseJson(text: string, file: string): Result<Parsed> {
  const value = inOrder(text);
  if (value === undefined) return parseYaml(text, file);
  let tree: Result<Parsed> | undefined;
  return success({
    value,
    quirks: () => [],
    locate: (path, options) => {
      tree ??= parseYaml(text, file);
      return tree.ok ? tree.value.locate(path, options) : { file, line: 1, column: 1 };
    },
  });
}

/** The value of a JSON text; undefined when it is none, repeats a key or nests too deeply. */
function inOrder(text: string): unknown {
  let keys = 0;
  let depth = 0;
  let deepest = 0;
  for (const [token, colon] of text.matchAll(TOKENS)) {
    if (colon !== undefined) keys++;
    else if (token === '{' || token === '[') deepest = Math.max(deepest, ++depth);
    else if (token === '}' || token === ']') depth--;
  }
  if (deepest > MAX_DEPTH) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return keysIn(value) === keys ? value : undefined;
  } catch {
    return undefined;
  }
}

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value).reduce<number>((sum, one) => sum + keysIn(one), 0);
  return Array.isArray(value) ? inner : inner + Object.keys(value).length;
}
