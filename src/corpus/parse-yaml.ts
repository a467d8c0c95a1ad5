import {
  type Alias,
  type Document,
  isAlias,
  isScalar,
  type Node,
  parseAllDocuments,
  parseDocument,
  type Scalar,
  visit,
  type YAMLParseError,
} from 'yaml';
import type { Position } from '../diagnostics/diagnostic.ts';
import { lineIndex } from './line-index.ts';
import type { Locate } from './locate.ts';
import { offsetOf } from './offset-of.ts';
import { failure, type Result, success } from './result.ts';
import { type Cause, OPEN_QUOTE, oddIndent } from './yaml-causes.ts';
import {
  type LibraryError,
  looseAlias,
  MOST_ERRORS,
  oddlyIndentedKey,
  repeatedKey,
  syntaxDiagnostics,
  thrownDiagnostic,
  tooDeep,
} from './yaml-findings.ts';
import type { PlacedQuirk } from './yaml-loss.ts';
import { yamlQuirks } from './yaml-quirks.ts';

export interface Parsed {
  value: unknown;
  locate: Locate;
  /** Where YAML makes something else of what was typed, looked for when asked. */
  quirks: () => PlacedQuirk[];
}

/** More expansions of aliases than any honest file needs. */
const MAX_ALIASES = 100;

/** Tags are not resolved: those of YAML 1.1 (binary, set, merge) would bring in values that no content needs. */
const OPTIONS = {
  // The library compares each key with all before it, minutes for a large mapping: `repeatedKeys` looks them up.
  uniqueKeys: false,
  prettyErrors: false,
  resolveKnownTags: false,
  logLevel: 'error',
} as const;

/**
 * Parses YAML 1.2 with unique keys and bounded aliases. `file` names it in diagnostics; `firstLine` is the line of
 * the file on which `text` begins (front matter begins on line 2).
 */
export function parseYaml(text: string, file: string, firstLine = 1): Result<Parsed> {
  const lines = lineIndex(text);
  const place = (offset: number): Position => {
    const { column, line } = lines(offset);
    return { file, line: line + firstLine - 1, column };
  };
  try {
    return read(parseDocument(text, OPTIONS), text, place);
  } catch (error) {
    return failure(thrownDiagnostic(error, place(0)));
  }
}

/** One of the documents of a text, with the nodes that it was read from: these know tags, which values do not. */
export interface ParsedDocument extends Parsed {
  root: Node | null;
}

/**
 * Parses every document of a text as `parseYaml` does, at least one, with the key `<<` merging mappings, as some
 * formats of samples have it. Diagnostics name no file.
 */
export function parseYamlDocuments(text: string): Result<ParsedDocument[]> {
  const lines = lineIndex(text);
  const place = (offset: number): Position => ({ file: '', ...lines(offset) });
  try {
    const documents = [...parseAllDocuments(text, { ...OPTIONS, merge: true })];
    const parsed: ParsedDocument[] = [];
    for (const document of documents.length > 0 ? documents : [parseDocument(text, OPTIONS)]) {
      const result = read(document, text, place);
      if (!result.ok) return result;
      parsed.push({ ...result.value, root: document.contents });
    }
    return success(parsed);
  } catch (error) {
    return failure(thrownDiagnostic(error, place(0)));
  }
}

/** The value of a document, or what is wrong with it. The library throws for what expands or nests too much. */
function read(document: Document, text: string, place: (offset: number) => Position): Result<Parsed> {
  const overflow = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (overflow) return failure(tooDeep(place(overflow.pos[0])));
  if (document.errors.length > 0) {
    return failure(syntaxDiagnostics(document.errors.slice(0, MOST_ERRORS).map(said(document)), text, place));
  }
  const [odd] = oddKeys(document, text);
  if (odd) return failure(oddlyIndentedKey(odd, place(odd.offset)));
  const repeated = repeatedKeys(document);
  if (repeated.length > 0) return failure(repeated.map(({ range }) => repeatedKey(place(range?.[0] ?? 0))));
  const loose = text.includes('*') ? looseAliases(document) : [];
  if (loose.length > 0) {
    return failure(loose.map(({ range }) => looseAlias(place(range?.[0] ?? 0))));
  }
  const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
  const locate: Locate = (path, options) => place(offsetOf(document.contents, path, text, options ?? {}));
  const quirks = () => yamlQuirks(document, text).map((quirk) => ({ ...quirk, at: place(quirk.offset) }));
  return success({ value, locate, quirks });
}

/** An error as the library reports it, but that of a quotation without end is where the quotation begins. */
const said =
  (document: Document) =>
  ({ code, message, pos: [offset] }: YAMLParseError): LibraryError => {
    if (code !== 'MISSING_CHAR' || !/^Missing closing .quote/.test(message)) return { code, message, offset };
    let start = offset;
    visit(document, {
      Scalar(_, { range, type }) {
        if (type?.startsWith('QUOTE') && range && range[0] < offset && offset <= range[2]) start = range[0];
      },
    });
    return { code: OPEN_QUOTE, message, offset: start };
  };

/** Keys behind white space that is no indentation: YAML takes it for a part of the key. */
function oddKeys(document: Document, text: string): Cause[] {
  const found: Cause[] = [];
  if (!/^[\u0080-\uffff]/m.test(text)) return found;
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || !key.range) return;
      const cause = oddIndent(text.slice(key.range[0], key.range[1]), key.range[0]);
      if (cause) found.push(cause);
    },
  });
  return found;
}

/** Keys that their mapping already has. */
function repeatedKeys(document: Document): Scalar[] {
  const found: Scalar[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        // The library makes a symbol of every key that merges.
        const name = typeof key.value === 'symbol' ? key.value.description : key.value;
        if (seen.has(name)) found.push(key);
        seen.add(name);
      }
    },
  });
  return found;
}

/**
 * Aliases to which no anchor belongs: usually a text that begins with an asterisk and lacks its quotes. The library would
 * look through the whole document for each.
 */
function looseAliases(document: Document): Alias[] {
  const found: Alias[] = [];
  const anchors = new Set<string>();
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) {
        if (!anchors.has(node.source)) found.push(node);
      } else if (node.anchor !== undefined) anchors.add(node.anchor);
    },
  });
  return found;
}
